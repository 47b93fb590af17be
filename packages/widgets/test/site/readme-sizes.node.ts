import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cdn, media, modules, open, siteScript, useBrowser } from './published-site.js';

useBrowser();

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const { files } = JSON.parse(readFileSync(new URL(`${modules}integrity.json`, cdn), 'utf8')) as {
  files: Readonly<Record<string, { gzip: number }>>;
};
const article = `${media}kremlin-pause/article.onrecord.json`;

test.each([
  ['nothing of ours', ''],
  ['one card', `<onrecord-quote-card src="${article}" quote="stalling-tactic"></onrecord-quote-card>`],
  ['a set of cards', `<onrecord-quote-cards src="${article}"></onrecord-quote-cards>`],
  ['the map', `<onrecord-reactions-map src="${article}"></onrecord-reactions-map>`],
  [
    'all of these in an article',
    `<onrecord-article src="${article}"><onrecord-reactions-map></onrecord-reactions-map><onrecord-quote-card quote="stalling-tactic"></onrecord-quote-card><onrecord-quote-cards></onrecord-quote-cards></onrecord-article>`,
  ],
])('a page with %s loads what README says', async (name, body) => {
  const [, most = '', mostFiles = ''] =
    new RegExp(`^\\| ${name} +\\| ([\\d.]+) kB +\\| (\\d+)`, 'mu').exec(readme) ?? [];
  const { page, requests } = await open({ head: siteScript, body });
  await page.waitForLoadState('networkidle');
  const loaded = requests.filter((path) => path.endsWith('.js'));
  const bytes = loaded.reduce((sum, path) => sum + files[path]!.gzip, 0);
  expect(bytes / 1000).toBeLessThanOrEqual(Number(most));
  expect(loaded.length).toBeLessThanOrEqual(Number(mostFiles));
});

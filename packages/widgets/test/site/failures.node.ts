import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cardLink, cdn, mapLink, modules, open, useBrowser } from './published-site.js';

useBrowser();

const json = 'kremlin-pause/article.onrecord.json';
const body = `<blockquote><p>NATO calls it “a stalling tactic”.</p><p>${cardLink}</p></blockquote>`;

test.each([
  ['is not there', 'missing'],
  ['can’t be reached', 'abort'],
  ['is cut off', 'export class OnrecordQuoteCard {'],
])('where a module %s, the page stays as it is', async (_, answer) => {
  const { page, errors } = await open({
    body: `<main>${body}</main>`,
    answers: { [`${modules}onrecord-quote-card.js`]: answer },
  });
  await expect.poll(() => errors.join('\n')).toContain('onrecord-quote-card.js could not be loaded');
  expect(await page.locator('main').innerHTML()).toBe(body);
});

test('what can’t be loaded is said once, however many links ask for it', async () => {
  const paragraph = `<p>${cardLink}</p>`;
  const { page, errors } = await open({
    body: paragraph.repeat(3),
    answers: { [`${modules}onrecord-quote-card.js`]: 'abort' },
  });
  await expect.poll(() => errors.join('\n')).toContain('could not be loaded');
  await page.evaluate((more) => {
    document.body.insertAdjacentHTML('beforeend', more);
  }, paragraph + mapLink);
  await page.locator('onrecord-reactions-map [part=map]').waitFor();
  expect(errors.filter((error) => error.startsWith('onrecord:'))).toHaveLength(1);
});

test.each([
  ['is not there', 'missing'],
  ['can’t be reached', 'abort'],
  ['is refused to other sites', 'refuse'],
  ['is no JSON', '<!doctype html><title>Not found</title>'],
  ['is cut off', '{ "schemaVersion": 1, "quotes": ['],
  ['is something else', '{ "hello": "world" }'],
  [
    'has no such quote',
    JSON.stringify({ schemaVersion: 1, actors: [], topics: [], quotes: [], reactions: [] }),
  ],
])('where the article %s, readers see what the page has, and the console says why', async (_, answer) => {
  const { page, errors } = await open({ body, answers: { [json]: answer } });
  await expect.poll(() => errors.join('\n')).toContain('onrecord: <onrecord-quote-card> can’t be shown.');
  expect(await page.getByText('NATO calls it “a stalling tactic”.').isVisible()).toBe(true);
  expect(await page.getByRole('link').isVisible()).toBe(true);
});

test('a script that was copied into the page says that it misses its folder, and the page stays as it is', async () => {
  const code = readFileSync(new URL('onrecord.js', cdn), 'utf8');
  const { page, errors } = await open({ head: `<script>${code}</script>`, body: `<main>${body}</main>` });
  await expect.poll(() => errors.join('\n')).toContain('folder.js could not be loaded');
  expect(await page.locator('main').innerHTML()).toBe(body);
});

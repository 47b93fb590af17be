import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cardLink, cdn, mapLink, media, modules, open, siteScript, useBrowser } from './published-site.js';

useBrowser();

interface Integrity {
  readonly version: string;
  readonly files: Readonly<Record<string, { integrity: string; bytes: number; gzip: number }>>;
}

const { version, files } = JSON.parse(readText(`${modules}integrity.json`)) as Integrity;
const scripts = Object.keys(files);
const article = `${media}kremlin-pause/article.onrecord.json`;
const tags = ['onrecord-article', 'onrecord-reactions-map', 'onrecord-quote-card', 'onrecord-quote-cards'];

test('integrity.json names every script of its version, with the digest that browsers compare', () => {
  expect(modules).toBe(`onrecord/${version}/`);
  expect(scripts).toEqual(
    readdirSync(cdn, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.js'))
      .sort(),
  );
  for (const [path, { integrity, bytes }] of Object.entries(files)) {
    const code = readFileSync(new URL(path, cdn));
    expect(integrity).toBe(`sha384-${createHash('sha384').update(code).digest('base64')}`);
    expect(bytes).toBe(code.length);
  }
});

test('the site script takes at most 4 kB', () => {
  expect(files['onrecord.js']!.gzip).toBeLessThanOrEqual(4000);
});

test('no script evaluates text, and no markup has styles in it', () => {
  const code = scripts.map(readText).join('\n');
  expect(code).not.toMatch(/\beval\(|new Function\b|style="/u);
});

test.each(scripts)('%s has a source map to the sources', (path) => {
  const code = readText(path);
  const { sources } = JSON.parse(readText(`${path}.map`)) as { sources: readonly string[] };
  expect(sources.filter((source) => /^\.\.|^(?:core\/|atlas\/)?dist\//u.test(source))).toEqual([]);
  expect(code.trimEnd()).toMatch(/\/\/# sourceMappingURL=[\w.-]+\.js\.map$/u);
});

test('whatever a script imports is there', () => {
  for (const path of scripts.filter((name) => name.startsWith(modules)))
    for (const [, name] of readText(path).matchAll(/(?:from|import)\s*\(?[`"'](\.\/[^`"']+)[`"']/gu))
      expect(existsSync(new URL(modules + name!, cdn)), `${path} imports ${name!}`).toBe(true);
});

test.each([...tags.map((tag) => [tag, [tag]] as const), ['all', tags] as const])(
  '%s.js registers %j alone',
  async (name, expected) => {
    const head = `<script type="module" src="${media}${modules}${name}.js"></script>`;
    const { page, errors } = await open({ head, body: '' });
    await expect.poll(() => page.evaluate(registered, tags)).toEqual(expected);
    expect(errors).toEqual([]);
  },
);

test('a script with the digest of integrity.json runs', async () => {
  const { integrity } = files['onrecord.js']!;
  const head = `<script async crossorigin src="${media}onrecord.js" integrity="${integrity}"></script>`;
  const { page } = await open({ head, body: `<p>${cardLink}</p>` });
  await page.locator('onrecord-quote-card [part=quote]').waitFor();
});

test('the digests of integrity.json hold in an import map', async () => {
  const { page } = await open({
    head: importMap((path) => files[path]!.integrity) + siteScript,
    body: `<p>${cardLink}</p>`,
  });
  await page.locator('onrecord-quote-card [part=quote]').waitFor();
});

test('a module with another digest than an import map says isn’t run, and the page stays as it is', async () => {
  const body = `<p>${cardLink}</p>`;
  const { page, errors } = await open({
    head: importMap(() => `sha384-${'A'.repeat(64)}`) + siteScript,
    body: `<main>${body}</main>`,
  });
  await expect.poll(() => errors.join('\n')).toContain('onrecord-quote-card.js could not be loaded');
  expect(await page.locator('main').innerHTML()).toBe(body);
});

test('all.js needs no other file, whatever a reader does and whatever language the page is in', async () => {
  const { integrity } = files[`${modules}all.js`]!;
  const head = `<script type="module" crossorigin src="${media}${modules}all.js" integrity="${integrity}"></script>`;
  const body = `<div lang="de"><onrecord-reactions-map src="${article}" region="europe" borders="UA-43:UA"></onrecord-reactions-map></div>`;
  const { page, requests, errors } = await open({ head, body });
  await page.getByText('Kritisch').first().waitFor();
  await page.getByRole('button', { name: /NATO/u }).first().click();
  await page.locator('[part=quotes] [part=quote]').first().waitFor();
  expect(requests).toEqual([`${modules}all.js`, 'kremlin-pause/article.onrecord.json']);
  expect(errors).toEqual([]);
});

test('the words in another language are loaded from the same folder', async () => {
  const { page, requests } = await open({ body: `<div lang="uk"><p>${mapLink}</p></div>` });
  await page.locator('onrecord-reactions-map [lang=uk]').first().waitFor();
  expect(requests.some((path) => path.startsWith(`${modules}uk-`))).toBe(true);
});

function importMap(digestOf: (path: string) => string): string {
  const integrity = Object.fromEntries(scripts.map((path) => [media + path, digestOf(path)]));
  return `<script type="importmap">${JSON.stringify({ integrity })}</script>`;
}

function registered(names: readonly string[]): readonly string[] {
  return names.filter((name) => customElements.get(name) !== undefined);
}

function readText(path: string): string {
  return readFileSync(new URL(path, cdn), 'utf8');
}

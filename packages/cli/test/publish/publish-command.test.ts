import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArticle } from '@onrecord/core';
import { arabic, snippet } from '@onrecord/core/html';
import { expect, test } from 'vitest';
import { hashOf } from '../../src/publish/folder/hash-of.js';
import { ferry } from '../fixtures/ferry.js';
import { harbor } from '../fixtures/harbor.js';
import { folderWith } from '../folder-with.js';
import { runOnrecord, type Run } from '../run-onrecord.js';

const base = 'https://media.example.org/onrecord/';

async function published(articles: readonly object[], ...options: string[]): Promise<Run & { cwd: string }> {
  const cwd = await folderWith();
  return { ...(await publishedIn(cwd, articles, ...options)), cwd };
}

function publishedIn(cwd: string, articles: readonly object[], ...options: string[]): Promise<Run> {
  const input = articles.map((article) => JSON.stringify(article)).join('\n');
  return runOnrecord(['publish', '-', '--out', 'out', '--base', base, ...options], { cwd, input });
}

const withoutFirstQuote = { ...ferry, quotes: ferry.quotes.slice(1), reactions: ferry.reactions.slice(0, 2) };

test('onrecord publish makes the files of every widget, the data and the scripts', async () => {
  const { code, cwd } = await published([ferry]);
  expect(code).toBe(0);
  const types = ['html', 'oembed.json', 'png', 'svg'];
  const widgets = ['quote-cards', 'quote-empty-boats', 'quote-eviction', 'quote-not-asked', 'reactions-map'];
  expect((await readdir(join(cwd, 'out/ferry'))).sort()).toEqual([
    'article.jsonld',
    'article.onrecord.json',
    ...widgets.flatMap((widget) => types.map((type) => `${widget}.${type}`)),
    'snippets.html',
  ]);
  expect(await readdir(join(cwd, 'out'))).toEqual([
    '.onrecord',
    'ferry',
    'onrecord',
    'onrecord.js',
    'onrecord.js.map',
  ]);
});

test('the data is the article, and the oEmbed answer that of core', async () => {
  const { cwd } = await published([harbor]);
  const data = await readFile(join(cwd, 'out/harbor/article.onrecord.json'), 'utf8');
  expect(JSON.parse(data)).toEqual(parseArticle(harbor));
  const answer = JSON.parse(await readFile(join(cwd, 'out/harbor/quote-nets.oembed.json'), 'utf8')) as {
    title: string;
    width: number;
  };
  const { title, width } = JSON.parse(
    snippet(harbor, { widget: 'quote-card', quote: 'nets', format: 'oembed', base, words: arabic }),
  ) as typeof answer;
  expect(answer.title).toBe(title);
  expect(answer.width).toBe(width);
});

test('pictures are PNGs of 1200 by 630', async () => {
  const { cwd } = await published([harbor]);
  for (const name of ['reactions-map', 'quote-cards', 'quote-jobs']) {
    const png = await readFile(join(cwd, `out/harbor/${name}.png`));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  }
});

test('what pages refer to is there, with the integrity that they say', async () => {
  const { cwd } = await published([ferry]);
  const page = await readFile(join(cwd, 'out/ferry/quote-cards.html'), 'utf8');
  const references = [...page.matchAll(/(?:src|href)="(?!https?:)([^"]+)"/gu)].map(([, path = '']) => path);
  expect(references.length).toBeGreaterThan(6);
  for (const path of references) expect((await stat(join(cwd, 'out/ferry', path))).isFile()).toBe(true);
});

test('a second run writes nothing, and says so', async () => {
  const { cwd } = await published([ferry, harbor]);
  const { code, stdout } = await publishedIn(cwd, [ferry, harbor], '--json');
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    articles: { changed: 0, unchanged: 2, faulty: 0 },
    files: { written: 0, removed: 0 },
  });
});

test('a changed article rewrites what shows the change, and removes the page of a quote that is gone', async () => {
  const { cwd } = await published([ferry, harbor]);
  const before = await stat(join(cwd, 'out/ferry/quote-not-asked.svg'));
  const { stdout } = await publishedIn(cwd, [withoutFirstQuote, harbor], '--json');
  expect(JSON.parse(stdout)).toMatchObject({ articles: { changed: 1, unchanged: 1 }, files: { removed: 4 } });
  expect(await readdir(join(cwd, 'out/ferry'))).not.toContain('quote-empty-boats.html');
  const after = await stat(join(cwd, 'out/ferry/quote-not-asked.svg'));
  expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs]);
});

test('a file that someone changed is made again', async () => {
  const { cwd } = await published([ferry]);
  const page = join(cwd, 'out/ferry/quote-cards.html');
  const before = await readFile(page, 'utf8');
  await writeFile(page, 'changed');
  await publishedIn(cwd, [ferry]);
  expect(await readFile(page, 'utf8')).toBe(before);
});

test('what publish did not make stays, and is only replaced by --force', async () => {
  const cwd = await folderWith({
    'out/ferry/quote-cards.html': 'mine',
    'out/ferry/notes.txt': 'mine',
    'out/index.html': 'mine',
  });
  const refused = await publishedIn(cwd, [ferry, harbor]);
  expect(refused.code).toBe(1);
  expect(refused.stderr).toContain(
    'expected no files that publish did not make, found ferry/quote-cards.html (--force replaces them)',
  );
  expect(await readdir(join(cwd, 'out/ferry'))).toEqual(['notes.txt', 'quote-cards.html']);
  expect(await readdir(join(cwd, 'out'))).toContain('harbor');
  expect((await publishedIn(cwd, [ferry, harbor], '--force')).code).toBe(0);
  expect(await readFile(join(cwd, 'out/ferry/quote-cards.html'), 'utf8')).toContain('<!doctype html>');
  expect(await readFile(join(cwd, 'out/ferry/notes.txt'), 'utf8')).toBe('mine');
});

test('nothing half-written is left behind', async () => {
  const { cwd } = await published([ferry]);
  expect((await readdir(join(cwd, 'out/.onrecord'))).sort()).toEqual(['.site.json', 'ferry.json']);
});

test('scripts of an older version stay', async () => {
  const { cwd } = await published([ferry]);
  const manifest = join(cwd, 'out/.onrecord/.site.json');
  await writeFile(join(cwd, 'out/onrecord/page-0ld.css'), '');
  const { files } = JSON.parse(await readFile(manifest, 'utf8')) as { files: object };
  await writeFile(
    manifest,
    JSON.stringify({ source: 'older', files: { ...files, 'onrecord/page-0ld.css': [hashOf('')] } }),
  );
  await publishedIn(cwd, [ferry]);
  expect(await readdir(join(cwd, 'out/onrecord'))).toContain('page-0ld.css');
});

test('an article with faults is told, the others are published', async () => {
  const { code, stderr, stdout, cwd } = await published([{ ...ferry, lang: 7 }, harbor]);
  expect(code).toBe(1);
  expect(stderr).toMatch(/^✗ standard input: 1 fault\n.+lang: expected/u);
  expect(stdout).toContain('2 articles: 1 changed, 0 unchanged, 1 with faults');
  expect(await readdir(join(cwd, 'out'))).toContain('harbor');
});

test.each([
  ['onrecord', "expected an id that is no name of the folder's own"],
  ['Onrecord.js', "expected an id that is no name of the folder's own"],
  ['FERRY', 'expected an id that no other article has, got "FERRY", as in standard input'],
])('an article may not be named %s beside "ferry"', async (id, message) => {
  const cwd = await folderWith({ 'b.json': { ...ferry, id } });
  const args = ['publish', '-', 'b.json', '--out', 'out', '--base', base];
  const { code, stderr } = await runOnrecord(args, { cwd, input: JSON.stringify(ferry) });
  expect(code).toBe(1);
  expect(stderr).toContain(message);
});

test('an article without quotes and reactions has its data and no widget', async () => {
  const { code, cwd } = await published([{ ...ferry, quotes: [], reactions: [] }]);
  expect(code).toBe(0);
  expect(await readdir(join(cwd, 'out/ferry'))).toEqual([
    'article.jsonld',
    'article.onrecord.json',
    'snippets.html',
  ]);
});

test('letters that the stills have no font for are noted', async () => {
  const { stderr } = await published([{ ...ferry, headline: '夜间渡轮停航' }]);
  expect(stderr).toContain('no letters for 夜间渡轮停航 in the stills: --font <file>');
});

test.each([
  ['a file', 'notes.txt', "EEXIST: file already exists, mkdir 'notes.txt'"],
  ['in a file', 'notes.txt/out', "ENOTDIR: not a directory, mkdir 'notes.txt/out'"],
  ['a folder whose own is a file', 'site', "EEXIST: file already exists, mkdir 'site/.onrecord'"],
  ['empty', '', "ENOENT: no such file or directory, mkdir ''"],
  ['too long', 'x'.repeat(300), `ENAMETOOLONG: name too long, mkdir '${'x'.repeat(300)}'`],
])('--out that is %s is told, and nothing is written', async (_, out, reason) => {
  const cwd = await folderWith({ 'notes.txt': 'mine', 'site/.onrecord': 'mine' });
  const { code, stderr } = await publishedIn(cwd, [ferry], '--out', out);
  expect(code).toBe(2);
  expect(stderr).toBe(
    `error: --out: expected a folder that can be made and written into, got "${out}" (${reason})\n`,
  );
  expect(await readdir(cwd)).toEqual(['notes.txt', 'site']);
});

test.runIf(existsSync('/proc/self'))('--out where the system makes no folders is told', async () => {
  const cwd = await folderWith();
  const { code, stderr } = await publishedIn(cwd, [ferry], '--out', '/proc/onrecord');
  expect(code).toBe(2);
  expect(stderr).toContain('got "/proc/onrecord" (ENOENT');
});

test.each([
  [{ 'out/ferry': 'mine' }, 'expected a folder at ferry, found a file (move it away)'],
  [
    { 'out/ferry/quote-cards.html/notes.txt': 'mine' },
    'expected a file at ferry/quote-cards.html, found a folder (move it away)',
  ],
  [
    { 'out/.onrecord/ferry.json/notes.txt': 'mine' },
    'expected a file at .onrecord/ferry.json, found a folder (move it away)',
  ],
])('--force takes no folder for a file, and no file for a folder: %o', async (files, message) => {
  const cwd = await folderWith(files);
  const { code, stderr } = await publishedIn(cwd, [ferry, harbor], '--force');
  expect(code).toBe(1);
  expect(stderr).toContain(message);
  expect(await readFile(join(cwd, Object.keys(files)[0]!), 'utf8')).toBe('mine');
  expect(await readdir(join(cwd, 'out'))).toContain('harbor');
});

test('a folder in the place of a script is told', async () => {
  const cwd = await folderWith({ 'out/onrecord.js/notes.txt': 'mine' });
  const { code, stderr } = await publishedIn(cwd, [ferry], '--force');
  expect([code, stderr]).toEqual([
    2,
    'error: out: expected a file at onrecord.js, found a folder (move it away)\n',
  ]);
});

test('--font that is no font is told', async () => {
  const cwd = await folderWith({ 'font.ttf': 'no' });
  const { code, stderr } = await publishedIn(cwd, [ferry], '--font', 'font.ttf');
  expect([code, stderr]).toEqual([2, 'error: font.ttf: expected a TTF or OTF font\n']);
});

test('a manifest that can not be read makes publish ask before it replaces', async () => {
  const { cwd } = await published([ferry]);
  await rm(join(cwd, 'out/.onrecord/ferry.json'));
  await mkdir(join(cwd, 'out/.onrecord'), { recursive: true });
  const { code, stderr } = await publishedIn(cwd, [ferry]);
  expect(code).toBe(1);
  expect(stderr).toContain('and 20 more (--force replaces them)');
});

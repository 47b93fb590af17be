import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArticle, verifyQuotes } from '@onrecord/core';
import { expect, test } from 'vitest';
import { folderWith } from '../folder-with.js';
import { runOnrecord } from '../run-onrecord.js';

const text = `Ferry to Holm stays for now

“We will never leave the island without a boat,” said Mayor Ada Bell of Marran.

“It is our only road,” the mayor added.
`;
const page = `<!doctype html><title>x</title><nav>Menu</nav><article><h1>Ferry to Holm stays</h1>
<p>“It is our only road,” said Tom Reed, a teacher.</p></article>`;
const more = `${text}\n“The company must pay,” said Ida Moss, a lawyer.\n`;

async function articleIn(cwd: string, file = 'ferry.onrecord.json') {
  return parseArticle(JSON.parse(await readFile(join(cwd, file), 'utf8')));
}

test('onrecord draft of a text shows what was found, marks what is unsure, and writes nothing', async () => {
  const cwd = await folderWith({ 'ferry.txt': text });
  const { code, stdout } = await runOnrecord(['draft', 'ferry.txt'], { cwd });
  expect(code).toBe(0);
  expect(stdout).toContain('Ferry to Holm stays for now\n2 quotes (1 unsure), ');
  expect(stdout).toMatch(
    /^ {2} +\d+ % {2}direct {7}Ada Bell +We will never leave the island without a boat,$/mu,
  );
  expect(stdout).toMatch(/^\? .+It is our only road,\n +“the mayor” was taken for Ada Bell\.$/mu);
  expect(stdout).toContain('Nothing was written');
});

test('-o writes an article whose quotes are in the text', async () => {
  const cwd = await folderWith({ 'ferry.txt': text });
  await runOnrecord(['draft', 'ferry.txt', '-o', 'ferry.onrecord.json'], { cwd });
  const article = await articleIn(cwd);
  expect(article.id).toBe('ferry');
  expect(verifyQuotes(article, text).map(({ verdict }) => verdict)).toEqual(['verbatim', 'verbatim']);
});

test('a file that is there is left alone without being told what to do with it', async () => {
  const cwd = await folderWith({ 'ferry.txt': text, 'ferry.onrecord.json': 'mine' });
  const { code, stderr } = await runOnrecord(['draft', 'ferry.txt', '-o', 'ferry.onrecord.json'], { cwd });
  expect(code).toBe(2);
  expect(stderr).toBe(
    'error: ferry.onrecord.json: expected no file of this name, found one (--merge keeps the work in it, --force replaces it)\n',
  );
  expect(await readFile(join(cwd, 'ferry.onrecord.json'), 'utf8')).toBe('mine');
});

test('--force replaces it', async () => {
  const cwd = await folderWith({ 'ferry.txt': text, 'ferry.onrecord.json': 'mine' });
  await runOnrecord(['draft', 'ferry.txt', '-o', 'ferry.onrecord.json', '--force'], { cwd });
  expect((await articleIn(cwd)).quotes).toHaveLength(2);
});

test('--merge keeps an editor’s work and adds what is new', async () => {
  const cwd = await folderWith({ 'ferry.txt': text, 'more.txt': more });
  await runOnrecord(['draft', 'ferry.txt', '-o', 'ferry.onrecord.json'], { cwd });
  const draft = await articleIn(cwd);
  const [first, ...others] = draft.quotes;
  const topics = [{ id: 'boat', label: 'The boat' }];
  const edited = { ...draft, headline: 'Ours', topics, quotes: [{ ...first!, topic: 'boat' }, ...others] };
  const edits = await folderWith({ 'ferry.onrecord.json': edited, 'more.txt': more });
  const { code, stdout } = await runOnrecord(['draft', 'more.txt', '-o', 'ferry.onrecord.json', '--merge'], {
    cwd: edits,
  });
  expect(code).toBe(0);
  expect(stdout).toMatch(/^new +company-must-pay: “The company must pay,”$/mu);
  const merged = await articleIn(edits);
  expect([merged.headline, merged.id, merged.quotes.length, merged.quotes[0]]).toEqual([
    'Ours',
    'ferry',
    3,
    edited.quotes[0],
  ]);
});

test('--merge with nothing new does not touch the file', async () => {
  const cwd = await folderWith({ 'ferry.txt': text });
  const args = ['draft', 'ferry.txt', '-o', 'ferry.onrecord.json'];
  await runOnrecord(args, { cwd });
  const before = await stat(join(cwd, 'ferry.onrecord.json'));
  const { stdout } = await runOnrecord([...args, '--merge'], { cwd });
  const after = await stat(join(cwd, 'ferry.onrecord.json'));
  expect(stdout).toContain('Nothing new.');
  expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs]);
});

test('--merge into an article with faults tells them and leaves it alone', async () => {
  const cwd = await folderWith({ 'ferry.txt': text, 'ferry.onrecord.json': { id: 'ferry' } });
  const { code, stderr } = await runOnrecord(['draft', 'ferry.txt', '-o', 'ferry.onrecord.json', '--merge'], {
    cwd,
  });
  expect(code).toBe(1);
  expect(stderr).toContain('headline: expected a string, got nothing');
  expect(JSON.parse(await readFile(join(cwd, 'ferry.onrecord.json'), 'utf8'))).toEqual({ id: 'ferry' });
});

test.each([
  [['draft', 'ferry.txt', '--merge'], '--merge: expected -o <file>, the article to merge with, got none'],
  [['draft', 'ferry.txt', '-o', 'x', '--merge', '--force'], "'--merge' cannot be used with option '--force'"],
  [['draft', 'none.txt'], 'none.txt'],
  [['draft', 'latin.txt'], 'latin.txt: expected text in UTF-8, got other bytes'],
  [['draft'], "missing required argument 'file'"],
])('onrecord %j is wrong usage', async (args, message) => {
  const cwd = await folderWith({ 'ferry.txt': text, 'latin.txt': Buffer.from([0xe9, 0x20]) });
  const { code, stderr } = await runOnrecord(args, { cwd });
  expect(code).toBe(2);
  expect(stderr).toContain(message);
});

test('a page from standard input is drafted, and its text kept for the check', async () => {
  const cwd = await folderWith();
  const args = ['draft', '-', '-o', 'ferry.onrecord.json', '--text', 'ferry.txt'];
  await runOnrecord(args, { cwd, input: page });
  const { code, stdout } = await runOnrecord(['check', 'ferry.onrecord.json', '--text', 'ferry.txt'], {
    cwd,
  });
  expect(code).toBe(0);
  expect(stdout).toContain('1 quote, 0 reactions; 1 verbatim in the text');
});

test('--format text takes a page for text', async () => {
  const { stdout } = await runOnrecord(['draft', '-', '--format', 'text', '--json'], { input: page });
  expect(JSON.parse(stdout)).toMatchObject({ article: { text: { length: page.length } } });
});

test('--json prints the article, the evidence and the review', async () => {
  const { code, stdout } = await runOnrecord(['draft', '-', '--json'], { input: text });
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    article: { schemaVersion: 1, quotes: [{ speaker: 'ada-bell' }, { speaker: 'ada-bell' }] },
    evidence: [{ quote: 'will-never-leave-the-island-without' }, { quote: 'our-only-road' }],
    review: expect.arrayContaining([expect.objectContaining({ about: 'country' })]) as unknown[],
  });
});

test('what a text says can not steer the terminal', async () => {
  const { stdout } = await runOnrecord(['draft', '-'], { input: '“We \u001B[2J\u0007stay,” said Ada Bell.' });
  expect(stdout).toContain('We [2J stay,');
  expect(stdout).not.toContain('\u001B');
});

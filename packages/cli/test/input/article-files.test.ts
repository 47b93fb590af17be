import { join } from 'node:path';
import { expect, test } from 'vitest';
import { articleFiles } from '../../src/input/article-files.js';
import { folderWith } from '../folder-with.js';

test('a folder stands for the articles in it, at any depth, in order', async () => {
  const folder = await folderWith({
    'b.onrecord.json': '',
    'a/c.ndjson': '',
    'a/d.jsonl': '',
    'e.json': '',
    '.x/f.ndjson': '',
  });
  expect(await articleFiles([folder])).toEqual(
    ['a/c.ndjson', 'a/d.jsonl', 'b.onrecord.json'].map((name) => join(folder, name)),
  );
});

test('a pattern stands for the files that match', async () => {
  const folder = await folderWith({ '2026/b.json': '', '2026/a.json': '', '2027/c.json': '' });
  const files = await articleFiles([`${folder}/2026/*.json`]);
  expect(files.map((file) => file.slice(-11))).toEqual(['2026/a.json', '2026/b.json']);
});

test('a file is taken once, and a name with signs of a pattern in it as it is', async () => {
  const folder = await folderWith({ 'a[1].json': '' });
  const file = join(folder, 'a[1].json');
  expect(await articleFiles([file, file, '-', '-'])).toEqual([file, '-']);
});

test('every argument that names nothing is told', async () => {
  await expect(articleFiles(['no.json', 'x/*.json'])).rejects.toThrow(
    'no.json: expected a file or a folder, found nothing there\nx/*.json: expected',
  );
});

test('a folder without articles is told', async () => {
  const folder = await folderWith({ 'a.txt': '' });
  await expect(articleFiles([folder])).rejects.toThrow(
    'expected *.onrecord.json, *.ndjson or *.jsonl files, found none',
  );
});

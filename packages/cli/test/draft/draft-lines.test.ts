import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../folder-with.js';
import { runOnrecord } from '../run-onrecord.js';

const said = (name: string) => ({ id: name, text: `“We stay,” said ${name} Bell, a teacher.` });
const lines = (...items: readonly unknown[]) => items.map((item) => `${JSON.stringify(item)}\n`).join('');
const read = (stdout: string) =>
  stdout
    .split('\n')
    .filter((line) => line !== '')
    .map(
      (line) =>
        JSON.parse(line) as {
          id: string;
          text?: string;
          article: { id: string; actors: { name: string }[] };
        },
    );

test('draft --ndjson writes a draft for each line, in order', async () => {
  const { code, stdout } = await runOnrecord(['draft', '--ndjson', '-'], {
    input: lines(said('Ada'), said('Tom')),
  });
  expect(code).toBe(0);
  expect(read(stdout).map(({ id, article }) => [id, article.actors[0]?.name])).toEqual([
    ['Ada', 'Ada Bell'],
    ['Tom', 'Tom Bell'],
  ]);
});

test('draft --ndjson keeps the id that came, and gives the text of a page', async () => {
  const input = lines({
    id: 'urn:x:1',
    html: '<p>“We stay,” said Ada Bell.</p>',
    url: 'https://post.example/a',
    other: 1,
  });
  const [draft] = read((await runOnrecord(['draft', '--ndjson', '-'], { input })).stdout);
  expect([draft?.id, draft?.article.id, draft?.text]).toEqual([
    'urn:x:1',
    'urn-x-1',
    '“We stay,” said Ada Bell.',
  ]);
});

test.each([
  ['{"text"', 'expected JSON, got "{\\"text\\""'],
  ['[]', 'expected an object, got []'],
  ['null', 'expected an object, got null'],
  ['{"id":"a"}', 'expected either "text" or "html", got neither'],
  ['{"text":"a","html":"a"}', 'expected either "text" or "html", got both'],
  ['{"text":7}', 'text: expected a string, got 7'],
  ['{"text":"a","id":{}}', 'id: expected a string, got {}'],
  [Buffer.from([0xff, 0xfe]), 'expected UTF-8, got other bytes'],
])('draft --ndjson tells what is wrong with the line %s and goes on', async (line, message) => {
  const input = Buffer.concat(
    [lines(said('Ada')), line, '\n\r\n', lines(said('Tom'))].map((part) => Buffer.from(part)),
  );
  const { code, stdout, stderr } = await runOnrecord(['draft', '--ndjson', '-'], { input });
  expect(code).toBe(1);
  expect(stderr).toBe(`✗ line 2: ${message}\n1 line passed over\n`);
  expect(read(stdout).map(({ id }) => id)).toEqual(['Ada', 'Tom']);
});

test('draft --ndjson -o writes a file, and replaces one only with --force', async () => {
  const cwd = await folderWith({ 'in.ndjson': lines(said('Ada')), 'out.ndjson': 'mine' });
  const args = ['draft', '--ndjson', 'in.ndjson', '-o', 'out.ndjson'];
  expect((await runOnrecord(args, { cwd })).code).toBe(2);
  expect(await readFile(join(cwd, 'out.ndjson'), 'utf8')).toBe('mine');
  expect((await runOnrecord([...args, '--force'], { cwd })).code).toBe(0);
  expect(read(await readFile(join(cwd, 'out.ndjson'), 'utf8')).map(({ id }) => id)).toEqual(['Ada']);
});

test('draft --ndjson of nothing is nothing', async () => {
  expect(await runOnrecord(['draft', '--ndjson', '-'])).toEqual({ code: 0, stdout: '', stderr: '' });
});

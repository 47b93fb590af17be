import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { expect, test } from 'vitest';
import { withOutput } from '../../src/output/with-output.js';
import { folderWith } from '../folder-with.js';

const write = (stream: Writable): Promise<void> => pipeline(['rows'], stream, { end: false });

test('withOutput writes a file, in the place of another', async () => {
  const root = await folderWith({ 'rows.csv': 'old' });
  await withOutput(join(root, 'rows.csv'), write);
  expect(await readFile(join(root, 'rows.csv'), 'utf8')).toBe('rows');
});

test.each([
  ['missing/rows.csv', 'found no folder {root}/missing'],
  ['notes.txt/rows.csv', 'got ENOTDIR: not a directory'],
  ['folder', 'got EISDIR: illegal operation on a directory'],
])('withOutput where no file can be written, %s, names what was asked for', async (name, reason) => {
  const root = await folderWith({ 'notes.txt': 'mine' });
  await mkdir(join(root, 'folder'));
  const file = join(root, name);
  await expect(withOutput(file, write)).rejects.toMatchObject({
    name: 'UsageError',
    message: `${file}: expected a file that can be written, ${reason.replace('{root}', root)}`,
  });
  expect(await readdir(root)).toEqual(['folder', 'notes.txt']);
});

test('withOutput leaves the file that is there where writing fails, and passes the error on', async () => {
  const root = await folderWith({ 'rows.csv': 'old' });
  const failing = (): Promise<void> => Promise.reject(new Error('no rows'));
  await expect(withOutput(join(root, 'rows.csv'), failing)).rejects.toThrow('no rows');
  expect(await readdir(root)).toEqual(['rows.csv']);
  expect(await readFile(join(root, 'rows.csv'), 'utf8')).toBe('old');
});

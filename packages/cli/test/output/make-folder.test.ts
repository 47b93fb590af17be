import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from '../../src/output/make-folder.js';
import { folderWith } from '../folder-with.js';

test('makeFolder makes a folder with those that it is in, once for all who ask', async () => {
  const root = await folderWith();
  const folders = ['a/b/c', 'a/b', 'a/b/c', 'a/d'].map((name) => join(root, name));
  await Promise.all(folders.map(makeFolder));
  for (const folder of folders) expect((await stat(folder)).isDirectory()).toBe(true);
});

test('makeFolder leaves a folder that is there', async () => {
  const root = await folderWith({ 'a/notes.txt': 'mine' });
  await makeFolder(join(root, 'a'));
  expect(existsSync(join(root, 'a/notes.txt'))).toBe(true);
});

test.each([
  ['a', 'EEXIST'],
  ['a/b/c', 'ENOTDIR'],
])('makeFolder where a file is in the way: %s', async (name, code) => {
  const root = await folderWith({ a: 'a file' });
  await expect(makeFolder(join(root, name))).rejects.toMatchObject({ code });
});

test.runIf(existsSync('/proc/self')).each(['/proc/onrecord', '/proc/onrecord/a/b'])(
  'makeFolder gives up on %s',
  async (folder) => {
    await expect(makeFolder(folder)).rejects.toMatchObject({ code: 'ENOENT' });
  },
);

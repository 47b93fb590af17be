import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { hashOf } from '../../../src/publish/folder/hash-of.js';
import { updateFiles, type FileSet } from '../../../src/publish/folder/update-files.js';
import { folderWith } from '../../folder-with.js';
import { stopAt } from './stop-at.js';

vi.mock('node:fs/promises', async (original) => (await import('./stop-at.js')).stoppable(original));

/** What an article is published as, by the names of its files. */
type Contents = Readonly<Record<string, string>>;

function setOf(contents: Contents, keepsOld = false): FileSet {
  const files = Object.entries(contents).map(([name, content]) => ({ path: `ferry/${name}`, content }));
  return {
    owner: 'ferry',
    source: hashOf(JSON.stringify(contents)),
    paths: files.map(({ path }) => path),
    keepsOld,
    async *contents() {
      yield* await Promise.resolve(files);
    },
  };
}

const update = (root: string, contents: Contents, { force = false, keepsOld = false } = {}) =>
  updateFiles(setOf(contents, keepsOld), { root, force });

/** All files of the article. */
async function filesIn(root: string): Promise<Contents> {
  const names = (await readdir(join(root, 'ferry'))).sort();
  const read = names.map(async (name) => [name, await readFile(join(root, 'ferry', name), 'utf8')] as const);
  return Object.fromEntries(await Promise.all(read));
}

const mine = { 'notes.txt': 'mine' };
const first = { 'map.html': 'map 1', 'quote-a.html': 'a 1', 'quote-b.html': 'b 1' };
const second = { 'map.html': 'map 2', 'quote-a.html': 'a 1', 'quote-b.html': 'b 2', 'quote-c.html': 'c 2' };
const third = { 'map.html': 'map 3' };

/** A folder with the first set in it, where the second run was stopped at each point in turn, up to its end. */
async function* stoppedRuns(): AsyncGenerator<string> {
  for (let nth = 1, wasStopped = true; wasStopped; nth += 1) {
    const root = await folderWith({ 'ferry/notes.txt': 'mine' });
    await update(root, first);
    wasStopped = await stopAt(nth, () => update(root, second));
    yield root;
  }
}

test('a run that is stopped leaves every file whole: the old one or the new one', async () => {
  let points = 0;
  for await (const root of stoppedRuns()) {
    const files = await filesIn(root);
    expect(files).toMatchObject({ 'notes.txt': 'mine', 'quote-a.html': 'a 1' });
    expect(['map 1', 'map 2']).toContain(files['map.html']);
    expect(['b 1', 'b 2']).toContain(files['quote-b.html']);
    expect(['c 2', undefined]).toContain(files['quote-c.html']);
    points += 1;
  }
  expect(points).toBeGreaterThan(8);
});

test('the run after a stopped one brings its work to an end', async () => {
  for await (const root of stoppedRuns()) {
    await update(root, second);
    expect(await filesIn(root)).toEqual({ ...second, ...mine });
  }
});

test('the run after a stopped one removes what that made and is no longer wanted', async () => {
  for await (const root of stoppedRuns()) {
    await update(root, third);
    expect(await filesIn(root)).toEqual({ ...third, ...mine });
  }
});

test('so does the run after two that were stopped', async () => {
  for await (const root of stoppedRuns()) {
    for (let nth = 1; await stopAt(nth, () => update(root, { ...third, 'quote-b.html': 'b 3' })); nth += 1);
    await update(root, third);
    expect(await filesIn(root)).toEqual({ ...third, ...mine });
  }
});

test.each([
  ['another', third],
  ['the set before it', first],
])('what a stopped run left half-done is gone after the next, of %s', async (_, contents) => {
  for await (const root of stoppedRuns()) {
    await update(root, contents);
    expect(await filesIn(root)).toEqual({ ...contents, ...mine });
    expect(await readdir(join(root, '.onrecord'))).toEqual(['ferry.json']);
  }
});

test('a run that fails leaves the folder as it was', async () => {
  const root = await folderWith();
  await update(root, first);
  const failing: FileSet = {
    ...setOf(second),
    async *contents() {
      yield* await Promise.resolve([{ path: 'ferry/map.html', content: 'map 2' }]);
      throw new Error('no picture');
    },
  };
  await expect(updateFiles(failing, { root, force: false })).rejects.toThrow('no picture');
  expect(await filesIn(root)).toEqual(first);
  expect(await readdir(join(root, '.onrecord'))).toEqual(['ferry.json']);
});

test('what someone has put in the place of a file that is no longer wanted stays', async () => {
  const root = await folderWith();
  await update(root, first);
  await writeFile(join(root, 'ferry/quote-a.html'), 'theirs');
  await update(root, third);
  expect(await filesIn(root)).toEqual({ ...third, 'quote-a.html': 'theirs' });
});

test('a set that keeps old files has them until someone removes them', async () => {
  const root = await folderWith();
  await update(root, first, { keepsOld: true });
  await update(root, third, { keepsOld: true });
  expect(await filesIn(root)).toEqual({ ...first, ...third });
  await rm(join(root, 'ferry/quote-a.html'));
  await update(root, third, { keepsOld: true });
  expect(await readFile(join(root, '.onrecord/ferry.json'), 'utf8')).not.toContain('quote-a');
});

import { expect, test } from 'vitest';
import { ferry, ferryText } from '../fixtures/ferry.js';
import { harbor } from '../fixtures/harbor.js';
import { folderWith } from '../folder-with.js';
import { runOnrecord } from '../run-onrecord.js';

const misspelt = { ...ferry, quotes: [{ ...ferry.quotes[0], speaker: 'quil' }, ...ferry.quotes.slice(1)] };

test('onrecord check of an article without faults ends with 0 and says what is in it', async () => {
  const cwd = await folderWith({ 'ferry.json': ferry });
  const { code, stdout } = await runOnrecord(['check', 'ferry.json'], { cwd });
  expect(code).toBe(0);
  expect(stdout).toBe('✓ ferry.json: 3 quotes, 3 reactions\n');
});

test('a fault is told with its place in the file, and ends with 1', async () => {
  const cwd = await folderWith({ 'ferry.json': misspelt });
  const { code, stdout } = await runOnrecord(['check', 'ferry.json'], { cwd });
  expect(code).toBe(1);
  const line =
    JSON.stringify(misspelt, undefined, 2)
      .split('\n')
      .findIndex((text) => text.includes('"quil"')) + 1;
  expect(stdout).toContain(`${line}:18`);
  expect(stdout).toContain(
    'quotes[0].speaker: expected the id of an actor in this article, got "quil" (did you mean "quill"?)',
  );
});

test('several files have a summary, and the sound ones are told too', async () => {
  const cwd = await folderWith({
    'a/ferry.onrecord.json': ferry,
    'a/b/harbor.onrecord.json': harbor,
    'a/c.json': '?',
  });
  const { code, stdout } = await runOnrecord(['check', 'a', 'a/c.json'], { cwd });
  expect(code).toBe(1);
  expect(stdout).toMatch(
    /✓ a\/b\/harbor.+\n✓ a\/ferry.+\n✗ a\/c.json: 1 fault\n.+\n\n3 articles checked, 1 with faults\n$/u,
  );
});

test('standard input may be one article, or one on each line', async () => {
  const one = await runOnrecord(['check', '-'], { input: JSON.stringify(ferry, undefined, 2) });
  expect(one.stdout).toBe('✓ standard input: 3 quotes, 3 reactions\n');
  const lines = [ferry, misspelt, harbor].map((article) => JSON.stringify(article)).join('\r\n');
  const many = await runOnrecord(['check', '-'], { input: `${lines}\n\n` });
  expect(many.stdout).toContain('✗ standard input:2: 1 fault\n  2:');
  expect(many.stdout).toContain('3 articles checked, 1 with faults');
});

test('--text proves the quotes, and notes what it can not prove', async () => {
  const cwd = await folderWith({ 'ferry.json': ferry, 'ferry.txt': ferryText });
  const { code, stdout } = await runOnrecord(['check', 'ferry.json', '--text', 'ferry.txt'], { cwd });
  expect(code).toBe(0);
  expect(stdout).toContain('3 quotes, 3 reactions; 2 verbatim in the text');
  expect(stdout).toMatch(/note +quotes\[2\]: a paraphrase without an anchor/u);
});

test('--text finds words that the text does not have', async () => {
  const cwd = await folderWith({ 'ferry.json': ferry, 'ferry.txt': ferryText.replace('a slow', 'a cruel') });
  const { code, stdout } = await runOnrecord(['check', 'ferry.json', '--text', 'ferry.txt'], { cwd });
  expect(code).toBe(1);
  expect(stdout).toMatch(/quotes\[1\]\.text: .+"cruel" as "slow"/u);
});

test('--text may be a folder of texts, each by the id of its article', async () => {
  const cwd = await folderWith({ 'ferry.json': ferry, 'harbor.json': harbor, 'texts/ferry.txt': ferryText });
  const { code, stdout } = await runOnrecord(['check', 'ferry.json', 'harbor.json', '--text', 'texts'], {
    cwd,
  });
  expect(code).toBe(1);
  expect(stdout).toContain('✓ ferry.json');
  expect(stdout).toContain('expected the text of the article in texts/harbor.txt, found no such file');
});

test('one text for several articles is wrong usage', async () => {
  const cwd = await folderWith({ 'a.json': ferry, 'b.json': harbor, 'ferry.txt': ferryText });
  const { code, stderr } = await runOnrecord(['check', 'a.json', 'b.json', '--text', 'ferry.txt'], { cwd });
  expect(code).toBe(2);
  expect(stderr).toContain(
    '--text: expected a folder with an <id>.txt for each article, got the file ferry.txt',
  );
});

test('another text than the one the quotes are anchored in is noted', async () => {
  const anchored = { ...ferry, text: { length: 4000, sha256: '0'.repeat(64) } };
  const cwd = await folderWith({ 'ferry.json': anchored, 'ferry.txt': ferryText });
  const { code, stdout } = await runOnrecord(['check', 'ferry.json', '--text', 'ferry.txt'], { cwd });
  expect(code).toBe(0);
  expect(stdout).toContain(
    `text: another text than the one the quotes are anchored in: length ${ferryText.length}`,
  );
});

test('--json is one document for machines', async () => {
  const cwd = await folderWith({ 'a.json': ferry, 'b.json': misspelt, 'ferry.txt': ferryText });
  const { code, stdout } = await runOnrecord(['check', 'a.json', 'b.json', '--json'], { cwd });
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({
    checked: 2,
    faulty: 1,
    articles: [
      { place: 'a.json', id: 'ferry', faults: [], counts: { quotes: 3, reactions: 3 } },
      {
        place: 'b.json',
        faults: [{ path: 'quotes[0].speaker', line: expect.any(Number) as number, column: 18 }],
      },
    ],
  });
});

import { expect, test } from 'vitest';
import { byteLines } from '../../src/draft/byte-lines.js';

async function linesOf(chunks: readonly string[], longest = 100): Promise<(string | number)[]> {
  const lines: (string | number)[] = [];
  async function* source() {
    for (const chunk of chunks) yield await Promise.resolve(Buffer.from(chunk));
  }
  for await (const line of byteLines(source(), longest))
    lines.push(typeof line === 'number' ? line : Buffer.from(line).toString());
  return lines;
}

test.each([
  [['a\nb'], ['a', 'b']],
  [
    ['a\n', 'b\n'],
    ['a', 'b'],
  ],
  [
    ['a', 'b', '\nc\n\n'],
    ['ab', 'c', ''],
  ],
  [['\n'], ['']],
  [[], []],
])('byteLines(%j) are %j', async (chunks, lines) => {
  expect(await linesOf(chunks)).toEqual(lines);
});

test('byteLines(chunks, longest) counts the bytes of a longer line, and goes on', async () => {
  expect(await linesOf(['abc', 'def\ngh\nijklm'], 4)).toEqual([6, 'gh', 5]);
});

import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { isNotUtf8, linesOf } from '../../src/input/lines-of.js';

async function linesIn(...chunks: Uint8Array[]): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of linesOf(Readable.from(chunks))) lines.push(line);
  return lines;
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('linesOf(chunks) splits at line feeds, wherever the chunks end', async () => {
  expect(await linesIn(bytes('a\nb'), bytes('c\n'), bytes('\nd'))).toEqual(['a', 'bc', '', 'd']);
});

test('a letter in two chunks stays whole', async () => {
  const [first, second] = [bytes('Київ').slice(0, 3), bytes('Київ').slice(3)];
  expect(await linesIn(first, second)).toEqual(['Київ']);
});

test('a byte order mark is dropped', async () => {
  expect(await linesIn(bytes('\uFEFF{}'))).toEqual(['{}']);
});

test('bytes that are not UTF-8 throw, and it is known why', async () => {
  const error: unknown = await linesIn(Uint8Array.of(0x7b, 0xff)).catch((thrown: unknown) => thrown);
  expect(isNotUtf8(error)).toBe(true);
  expect(isNotUtf8(new TypeError('other'))).toBe(false);
});

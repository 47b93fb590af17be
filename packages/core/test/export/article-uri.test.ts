import { expect, test } from 'vitest';
import { articleUri, partUri } from '../../src/export/article-uri.js';

const id = 'ferry';

test.each([
  ['https://tidings.example/ferry', 'https://tidings.example/ferry'],
  ['https://tidings.example/fähre', 'https://tidings.example/f%C3%A4hre'],
  [undefined, 'urn:publicid:-:onrecord:ferry'],
  ['javascript:alert(1)', 'urn:publicid:-:onrecord:ferry'],
])('articleUri({ url: %j }) is %s', (url, uri) => {
  expect(articleUri(url === undefined ? { id } : { id, url })).toBe(uri);
});

test('articleUri({ id }) is a URN for any id', () => {
  expect(articleUri({ id: 'a b:c/\uD83D%' })).toBe('urn:publicid:-:onrecord:a%20b%3Ac%2F%EF%BF%BD%25');
});

test.each([
  [undefined, 'urn:publicid:-:onrecord:ferry#quote/q%2F1'],
  ['https://tidings.example/ferry', 'https://tidings.example/ferry#quote/q%2F1'],
  ['https://tidings.example/live#post-7', 'https://tidings.example/live#post-7/quote/q%2F1'],
])('partUri({ url: %j }, kind, id) is %s', (url, uri) => {
  expect(partUri(url === undefined ? { id } : { id, url }, 'quote', 'q/1')).toBe(uri);
});

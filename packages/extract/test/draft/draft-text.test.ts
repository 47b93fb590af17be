import { expect, test } from 'vitest';
import { readHtml } from '../../src/html/read-html.js';
import { draftArticle as draftInNode } from '../../src/index.node.js';
import { draftArticle } from '../../src/index.js';

const html = '<h1>Ferry stays</h1><p>“It stays,” said Ada Bell.</p>';

test('draftArticle(html) says what to do where no parser is shipped', () => {
  expect(() => draftArticle(html)).toThrow('draftArticle: expected plain text or a page, got HTML.');
  expect(() => draftArticle('Ferry', { format: 'html' })).toThrow(TypeError);
});

test('draftArticle(html, { format: "text" }) takes it as it is', () => {
  expect(draftArticle(html, { format: 'text' }).text).toBe(html);
});

test('draftArticle(page) is what draftArticle(html) is in Node.js', () => {
  const page = readHtml(html);
  expect(draftArticle(structuredClone(page))).toEqual(draftInNode(html));
  expect(draftInNode(page)).toEqual(draftInNode(html));
});

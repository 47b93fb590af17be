import { expect, test } from 'vitest';
import { baseUrl } from '../../src/publish/base-url.js';

test.each([
  ['https://media.example.org/onrecord/', 'https://media.example.org/onrecord/'],
  ['https://media.example.org/onrecord', 'https://media.example.org/onrecord/'],
  ['HTTP://Media.example.org', 'http://media.example.org/'],
  ['https://medien.example/öffentlich', 'https://medien.example/%C3%B6ffentlich/'],
])('baseUrl(%j) is %j', (value, url) => {
  expect(baseUrl(value)).toBe(url);
});

test.each([
  '',
  'media.example.org',
  '/onrecord/',
  'ftp://x.example/',
  'javascript:alert(1)',
  'https://x.example/?a',
  'https://x.example/#a',
  'https://me:pw@x.example/',
  'data:text/html,x',
])('baseUrl(%j) is no address of a folder', (value) => {
  expect(() => baseUrl(value)).toThrow(`got ${JSON.stringify(value)}`);
});

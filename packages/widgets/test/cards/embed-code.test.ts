import { expect, test } from 'vitest';
import { embedCode } from '../../src/cards/embed-code.js';

test('embedCode(fallback, id, src) escapes what stands in attributes', () => {
  expect(embedCode('<p>Words</p>', '"><script>', 'https://news.example/?a=1&b="')).toBe(
    '<onrecord-quote-card src="https://news.example/?a=1&#38;b=&#34;" quote="&#34;&#62;&#60;script&#62;">\n<p>Words</p>\n</onrecord-quote-card>',
  );
});

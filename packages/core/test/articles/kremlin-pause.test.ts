import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { kremlinPause } from '../../src/articles/kremlin-pause.js';
import { countryOf, findQuotes, parseArticle, stanceTally } from '../../src/index.js';

// The article's text belongs to its publisher and isn't in this repository. Whoever has it names its file here; the digest
// tells whether it is the right one.
const file = process.env['KREMLIN_PAUSE_TEXT'];
const source = file !== undefined && existsSync(file) ? readFileSync(file, 'utf8') : undefined;
const spoken = findQuotes(kremlinPause, { attribution: ['direct', 'mixed', 'term'] });

test('kremlinPause is an article without a fault', () => {
  expect(parseArticle(kremlinPause)).toEqual(kremlinPause);
});

test('kremlinPause has the twelve passages in quotation marks and six indirect quotes', () => {
  expect(spoken).toHaveLength(12);
  expect(findQuotes(kremlinPause, { attribution: 'indirect' })).toHaveLength(6);
});

test('kremlinPause has six reactions to the pause and five to the truce plan', () => {
  expect(stanceTally(kremlinPause, { topic: 'pause' })).toEqual({
    supportive: 0,
    critical: 4,
    mixed: 0,
    neutral: 2,
  });
  expect(stanceTally(kremlinPause, { topic: 'truce' })).toEqual({
    supportive: 1,
    critical: 3,
    mixed: 1,
    neutral: 0,
  });
});

test('kremlinPause shows every reaction by a quote on the same topic', () => {
  for (const { quotes = [], topic } of kremlinPause.reactions) {
    expect(findQuotes(kremlinPause, { id: quotes, topic })).toHaveLength(quotes.length);
    expect(quotes).not.toHaveLength(0);
  }
});

test.each([
  ['peskov', 'RU'],
  ['trump', 'US'],
  ['zelensky', 'UA'],
  ['stoltenberg', undefined],
  ['biden-administration', 'US'],
  ['european-security-expert', undefined],
] as const)('kremlinPause places %s in %s', (actor, country) => {
  expect(countryOf(kremlinPause, actor)).toBe(country);
});

test('kremlinPause anchors what was said by the very words, in or out of the text', () => {
  for (const { text, anchor } of spoken) expect(anchor?.exact).toBe(text);
});

test.skipIf(source === undefined)('kremlinPause names its source text by length and digest', () => {
  expect(kremlinPause.text).toEqual({
    length: source?.length,
    sha256: createHash('sha256')
      .update(source ?? '')
      .digest('hex'),
  });
});

test.skipIf(source === undefined)(
  'kremlinPause has every passage of the source text that stands in quotation marks',
  () => {
    const passages = [...(source ?? '').matchAll(/“([^”]*)”/gu)].map(([, words]) => words);
    expect(spoken.map(({ text }) => text)).toEqual(passages);
  },
);

test.skipIf(source === undefined).each(kremlinPause.quotes.map(({ id, anchor }) => [id, anchor] as const))(
  'kremlinPause anchors %s at offsets that hold',
  (_, anchor) => {
    const { exact = '', prefix = '', suffix = '', start = 0, end = 0 } = anchor ?? {};
    expect(source?.slice(start, end)).toBe(exact);
    expect(source?.slice(start - prefix.length, end + suffix.length)).toBe(prefix + exact + suffix);
  },
);

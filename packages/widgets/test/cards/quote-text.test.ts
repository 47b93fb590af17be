import type { Quote } from '@onrecord/core';
import { expect, test } from 'vitest';
import { quoteText } from '../../src/cards/quote-text.js';
import { articleOf } from '../fixtures/article-of.js';

const quote: Quote = { id: 'boat', text: 'We will row,', speaker: 'ada', attribution: 'direct' };
const article = articleOf({
  publisher: { name: 'The Ferry Post' },
  published: '2031-02-03',
  actors: [
    { id: 'island', kind: 'organization', name: 'Island Council' },
    { id: 'ada', kind: 'person', name: 'Ada Brine', role: 'harbor master', represents: 'island' },
  ],
  quotes: [quote],
});
const rest = ['The island ferry stops running · The Ferry Post · February 3, 2031'];

test.each<[string, Partial<Quote>, string[]]>([
  [
    'direct words',
    {},
    ['“We will row”', 'Ada Brine · harbor master · Island Council', 'Direct quote', ...rest],
  ],
  [
    'a paraphrase',
    { attribution: 'indirect', text: 'They will row.' },
    ['They will row.', 'Ada Brine · harbor master · Island Council', 'Paraphrased', ...rest],
  ],
  [
    'words in another language, and their translation',
    {
      text: 'Wir rudern.',
      lang: 'de',
      translation: { text: 'We row.', lang: 'en', translator: 'the newsroom' },
    },
    [
      '„Wir rudern.“',
      '“We row.”',
      'Translated by the newsroom',
      'Ada Brine · harbor master · Island Council',
      'Direct quote',
      ...rest,
    ],
  ],
  [
    'retracted words',
    { status: { state: 'retracted', date: '2031-02-04', note: 'Misheard.' } },
    [
      'Retracted, February 4, 2031: Misheard.',
      '“We will row”',
      'Ada Brine · harbor master · Island Council',
      'Direct quote',
      ...rest,
    ],
  ],
  [
    'words of a day, through a report',
    { date: '2031-02-01', via: { report: 'a letter' } },
    [
      '“We will row”',
      'Ada Brine · harbor master · Island Council · through a letter',
      'Direct quote · February 1, 2031',
      ...rest,
    ],
  ],
])('quoteText(article, quote) of %s', (_, parts, lines) => {
  expect(quoteText(article, { ...quote, ...parts }, undefined).split('\n')).toEqual(lines);
});

test('quoteText(article, quote, link) ends with the link', () => {
  expect(quoteText(article, quote, 'https://post.example/#:~:text=row')).toMatch(
    /\nhttps:\/\/post\.example\/#:~:text=row$/,
  );
});

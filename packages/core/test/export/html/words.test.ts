import { expect, test } from 'vitest';
import * as html from '../../../src/export/html.js';
import { htmlOutline } from '../../fixtures/outline.js';
import { reservoir } from '../../fixtures/reservoir.js';

const { english, arabic, french, german, spanish, ukrainian } = html;
const languages = [english, arabic, french, german, spanish, ukrainian];

test.each(languages)(
  'words in $lang have a place for each name',
  ({ initiatedBy, through, translatedBy, reactionsTo, quotesIn, wordsOf }) => {
    for (const phrase of [initiatedBy, through, translatedBy, reactionsTo, quotesIn, wordsOf])
      expect(phrase.split('{name}')).toHaveLength(2);
  },
);

test.each(languages)('words in $lang have a place for what was said', ({ wordsOf }) => {
  expect(wordsOf.split('{words}')).toHaveLength(2);
});

test.each(languages)('words in $lang tell attributions, stances and changes apart', (words) => {
  const { attribution, stance, corrected, retracted } = words;
  for (const group of [Object.values(attribution), Object.values(stance), [corrected, retracted]])
    expect(new Set(group)).toHaveLength(group.length);
});

test.each(languages)('words in $lang run in the direction of their language', ({ lang, dir }) => {
  expect(dir).toBe(lang === 'ar' ? 'rtl' : 'ltr');
});

test('quoteHtml(article, id, { words: french }) is a page in French around words in another language', () => {
  expect(htmlOutline(html.quoteHtml(reservoir, 'not-sold', { words: french })).text).toContain(
    'Citation directe · Traduction\u00A0: Tidings language desk',
  );
});

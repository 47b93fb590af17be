import type { Article, Quote } from '@onrecord/core';
import { expect, test } from 'vitest';
import { isPlain } from '../../src/cards/is-plain.js';

const quote: Quote = { id: 'q', text: 'Yes.', speaker: 'ada', attribution: 'direct' };

function articleWith(speaker: object): Article {
  const actors = [{ id: 'ada', kind: 'person', name: 'Ada', ...speaker }];
  return { lang: 'en', actors, topics: [], quotes: [quote], reactions: [] } as unknown as Article;
}

test.each([
  ['with nothing but words and a speaker', {}, {}, true],
  ['in the language of the article', { lang: 'en' }, {}, true],
  ['in another language', { lang: 'uk' }, {}, false],
  [
    'that was corrected',
    { status: { state: 'corrected', date: '2031-01-02', note: 'Misheard.' } },
    {},
    false,
  ],
  ['in translation', { translation: { text: 'Ja.', lang: 'de' } }, {}, false],
  ['that a report passed on', { via: { report: 'The Gazette' } }, {}, false],
  ['of someone with a portrait', {}, { image: { url: '/ada.jpg', alt: '' } }, false],
  ['of someone without a name', {}, { kind: 'group', unnamed: true }, false],
])('isPlain(article, quote) of one %s', (_, said, speaker, expected) => {
  expect(isPlain(articleWith(speaker), { ...quote, ...said } as Quote)).toBe(expected);
});

test('isPlain(article, quote) leaves null for nothing to the validator', () => {
  expect(isPlain(articleWith({}), { ...quote, translation: null } as unknown as Quote)).toBe(false);
});

import { expect, test } from 'vitest';
import { english } from '../../src/english/english.js';
import { phrasesOf } from '../../src/mentions/phrases.js';
import { dictionaryOf } from '../../src/text/dictionary.js';
import { sentencesOf } from '../../src/text/sentences.js';

const phrases = (text: string) => {
  const [sentence] = sentencesOf(text, { start: 0, end: text.length }, [], 0, dictionaryOf(english));
  return phrasesOf(sentence!).map(({ first, last, kind, nameFirst, nameLast }) => {
    const part = (from: number, to: number) =>
      text.slice(sentence!.tokens[from]!.start, sentence!.tokens[to]!.end);
    return [kind, part(first, last), part(nameFirst, nameLast)];
  });
};

test.each([
  ['Then Ada Lee left.', ['name', 'Ada Lee', 'Ada Lee']],
  [
    'Then Norwegian Transport Minister Ada Lee left.',
    ['name', 'Norwegian Transport Minister Ada Lee', 'Ada Lee'],
  ],
  ['Then the tram driver left.', ['noun', 'the tram driver', 'the tram driver']],
  ['Then military analysts left.', ['noun', 'military analysts', 'military analysts']],
  ['Then Anneke van der Wielen left.', ['name', 'Anneke van der Wielen', 'Anneke van der Wielen']],
  ['Then Ada Lee KC left.', ['name', 'Ada Lee KC', 'Ada Lee']],
  ['Then the University of Lanterne left.', ['name', 'the University of Lanterne', 'University of Lanterne']],
  ['Then the Lee administration left.', ['noun', 'the Lee administration', 'the Lee administration']],
  ['She left.', ['pronoun', 'She', 'She']],
])('phrasesOf(%s)', (text, expected) => {
  expect(phrases(text)).toEqual([expected]);
});

test('phrasesOf passes over a dateline and a day', () => {
  expect(phrases('PORT ALDER (Reedmark) — On Tuesday Ada Lee left.')).toEqual([
    ['name', 'Ada Lee', 'Ada Lee'],
  ]);
});

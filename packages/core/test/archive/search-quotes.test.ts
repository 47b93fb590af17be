import { expect, test } from 'vitest';
import { openArchive } from '../../src/archive/open-archive.js';
import type { Article } from '../../src/schema/article.js';
import type { Quote } from '../../src/schema/quote.js';
import { ferry } from '../fixtures/ferry.js';

const sequel: Article = {
  schemaVersion: 1,
  id: 'sequel',
  headline: 'Ferry saved at the last minute',
  lang: 'en',
  published: '2031-06-01',
  sections: [],
  actors: [
    { id: 'eire', kind: 'country', name: 'Éire', country: 'IE', aliases: ['Dublin'] },
    { id: 'okada', kind: 'person', name: 'Mio Okada', role: 'captain', represents: 'eire' },
  ],
  topics: [{ id: 'closure', label: 'the closure of the line' }],
  quotes: [
    {
      id: 'glad',
      text: 'I’m glad for Éire’s ports, all 1200 of them.',
      speaker: 'okada',
      attribution: 'direct',
    },
    {
      id: 'joy',
      text: '島々は喜んでいます 🎉 e\u0301videmment',
      speaker: 'okada',
      attribution: 'direct',
      topic: 'closure',
    },
  ],
  reactions: [],
};

const archive = openArchive([ferry, sequel]);
const ids = (query: string, options = {}) => archive.search(query, options).map(({ quote }) => quote.id);

test.each([
  ['empty boats', ['empty-boats']],
  ['BOATS empty', ['empty-boats']],
  ['lifelin', ['lifeline']],
  ['lifelnie', ['lifeline']],
  ['Anlegestelle', ['lifeline']],
  ['eire', ['glad', 'joy']],
  ["I'm glad", ['glad']],
  ['喜ん', ['joy']],
  ['évidemment', ['joy']],
  ['quill', ['shameful']],
  ['harbour', ['shameful']],
  ['dublin', ['glad', 'joy', 'shameful']],
  ['captain closure', ['joy']],
  ['saved', ['glad', 'joy']],
  ['boats glad', ['empty-boats', 'glad']],
  ['120', ['glad']],
  ['1201', []],
  ['bots', ['empty-boats']],
  ['bot', []],
  ['x'.repeat(100_000), []],
  ['?!', []],
  ['lifelnie 61 62 63 64 65 66 67 68 69 70 71', ['lifeline']],
  ['lifelnie 61 62 63 64 65 66 67 68 69 70 71 72', []],
])('search(%j) finds %j', (query, quotes) => {
  expect(ids(query).sort()).toEqual([...quotes].sort());
});

test('search(query) has the quote’s own words first, then its speaker, then what is around', () => {
  expect(ids('ports')).toEqual(['glad', 'lifeline']);
  expect(ids('eire')).toEqual(['glad', 'joy']);
});

test('search(query) has ties in the archive’s order', () => {
  const [glad] = sequel.quotes;
  const articles = ['left', 'right'].map((text) => ({
    ...sequel,
    id: text,
    quotes: [{ ...glad, text } as Quote],
  }));
  const found = openArchive(articles).search('right left');
  expect(found.map(({ article }) => article.id)).toEqual(['left', 'right']);
  expect(found[0]?.score).toBe(found[1]?.score);
});

test('search(query) falls back on any word only where no quote that may be found has all', () => {
  expect(ids('glad boats')).toEqual(['empty-boats', 'glad']);
  expect(ids('glad ports')).toEqual(['glad']);
  expect(ids('glad ports', { article: 'ferry' })).toEqual(['lifeline']);
});

test('search(query, filter) keeps to the quotes that match', () => {
  expect(ids('line', { topic: 'closure', attribution: 'direct' })).toEqual([
    'empty-boats',
    'joy',
    'lifeline',
  ]);
  expect(ids('line', { speaker: 'nobody' })).toEqual([]);
});

test('search(query) without words gives what the filter does', () => {
  expect(archive.search(' ', { speaker: 'quill' })).toEqual([
    { article: ferry, quote: ferry.quotes[1], score: 0, highlights: [] },
  ]);
  expect(ids('')).toHaveLength(7);
});

test('search(query, { limit }) gives the best', () => {
  expect(ids('ports', { limit: 1 })).toEqual(['glad']);
  expect([ids('ports', { limit: 0 }), ids('ports', { limit: -1 })]).toEqual([[], []]);
});

test.each<[string, string, [string, string[]][]]>([
  [
    'eire',
    'glad',
    [
      ['text', ['Éire']],
      ['affiliation', ['Éire']],
    ],
  ],
  ['videmen', 'joy', []],
  ['evidement', 'joy', [['text', ['e\u0301videmment']]]],
  ['喜', 'joy', [['text', ['喜']]]],
  ['jede', 'lifeline', [['translation', ['Jede']]]],
  ['mio okade', 'joy', [['name', ['Mio', 'Okada']]]],
  ['dublin', 'joy', [['affiliation', ['Dublin']]]],
  ['captain', 'joy', [['role', ['captain']]]],
  ['closure', 'joy', [['topic', ['closure']]]],
  ['saved', 'joy', [['headline', ['saved']]]],
])('search(%j) tells what matched in the quote %s', (query, id, matched) => {
  const found = archive.search(query).find(({ quote }) => quote.id === id);
  const printed = found?.highlights.map(({ field, text, ranges }) => [
    field,
    ranges.map(([start, end]) => text.slice(start, end)),
  ]);
  expect(printed ?? []).toEqual(matched);
});

test('search(query) tells matches in an alias by the alias', () => {
  const [first] = openArchive([
    { ...sequel, quotes: [{ ...sequel.quotes[0], id: 'state', speaker: 'eire' } as never] },
  ]).search('dublin');
  expect(first?.highlights).toEqual([{ field: 'alias', text: 'Dublin', ranges: [[0, 6]] }]);
});

test('search(query) gives plain JSON', () => {
  expect(JSON.parse(JSON.stringify(archive.search('saved')[0]))).toMatchObject({
    highlights: [{ field: 'headline' }],
  });
});

test('search(query) finds what was added and not what was removed since the first search', () => {
  const growing = openArchive([ferry]);
  growing.search('ports');
  growing.add(sequel);
  growing.remove('ferry');
  const scores = (each: typeof growing) => each.search('ports').map(({ score }) => score);
  expect(scores(growing)).toEqual(scores(openArchive([sequel])));
});

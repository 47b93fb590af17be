import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { openArchive, restoreArchive } from '../../src/archive/open-archive.js';
import { kremlinPause } from '../../src/articles/kremlin-pause.js';
import { reactionsByCountry } from '../../src/query/reactions-by-country.js';
import { stanceTally } from '../../src/query/stance-tally.js';
import type { Article } from '../../src/schema/article.js';
import { ferry } from '../fixtures/ferry.js';
import { someArticles, someFilter } from './some-articles.js';

const both = () => openArchive([ferry, kremlinPause]);
const savedFerry = () => JSON.parse(JSON.stringify(openArchive([ferry]))) as Record<string, unknown>;

test('openArchive() is empty', () => {
  expect(openArchive().articles).toEqual([]);
  expect(openArchive().findQuotes()).toEqual([]);
  expect(openArchive().search('ferry')).toEqual([]);
});

test('articles come in the order they were added', () => {
  const archive = both();
  archive.remove('ferry');
  archive.add(ferry);
  expect(archive.articles.map(({ id }) => id)).toEqual(['kremlin-pause', 'ferry']);
  expect(
    archive
      .findQuotes({ attribution: 'term' })
      .map(({ quote }) => quote.id)
      .at(-1),
  ).toBe('line');
});

test('add(article) refuses an article that is there', () => {
  expect(() => {
    both().add(ferry);
  }).toThrow(
    'id: expected the id of an article that is not in the archive, got "ferry"; remove that one first to replace it',
  );
  expect(() => openArchive([ferry, ferry])).toThrow('"ferry"');
});

test('remove(id) tells whether the article was there, and leaves nothing of it', () => {
  const archive = openArchive([ferry]);
  expect(archive.search('boats')).toHaveLength(1);
  expect(archive.remove('ferry')).toBe(true);
  expect(archive.remove('ferry')).toBe(false);
  expect([archive.articles, archive.findActors(), archive.search('boats')]).toEqual([[], [], []]);
});

test('the same questions get the answers of each article', () => {
  expect(both().findQuotes({ speaker: 'quill' })).toEqual([{ article: ferry, quote: ferry.quotes[1] }]);
  expect(both().stanceTally({ article: 'ferry' })).toEqual(stanceTally(ferry));
  expect(both().stanceTally()).toEqual({ supportive: 2, critical: 9, mixed: 2, neutral: 2 });
});

test('reactionsByCountry(filter) lists reactions of all articles by country', () => {
  const found = [...both().reactionsByCountry({ stance: 'critical' })];
  const countries = found.map(([country, reactions]) => [country, reactions.map(({ reaction }) => reaction)]);
  expect(countries).toEqual([
    ...reactionsByCountry(ferry, { stance: 'critical' }),
    ...reactionsByCountry(kremlinPause, { stance: 'critical' }),
  ]);
});

test('nothing that came in is changed, and nothing that was given out changes', () => {
  const articles = [structuredClone(ferry)];
  const archive = openArchive(articles);
  const { articles: before } = archive;
  const saved = archive.toJSON();
  const copy = structuredClone(saved);
  restoreArchive(saved).add(kremlinPause);
  archive.add(kremlinPause);
  archive.search('boats');
  expect([articles, before, saved]).toEqual([[ferry], [ferry], copy]);
});

test('restoreArchive(saved) answers as the archive did that was saved', () => {
  fc.assert(
    fc.property(someArticles, someArticles, someFilter, (articles, more, { quotes, actors }) => {
      const archive = openArchive(articles);
      for (const article of more) archive.add({ ...article, id: `more-${article.id}` });
      for (const { id } of articles) archive.remove(id);
      const restored = restoreArchive(JSON.parse(JSON.stringify(archive)));
      const answers = [archive, restored].map((each) => [
        each.articles,
        each.findQuotes(quotes),
        each.findActors(actors),
        each.search('port boot', quotes),
        each.search('empti'),
      ]);
      expect(answers[1]).toEqual(answers[0]);
    }),
    { numRuns: 200 },
  );
}, 60_000);

test('restoreArchive(saved) scores alike where a score is a sum of many', () => {
  const words = ['port', 'ports', 'porta', 'portal', 'porter', 'portion', 'porto', 'portly'];
  const quotes = Array.from({ length: 60 }, (_, n) => ({
    id: `quote-${n}`,
    text: Array.from({ length: 6 }, (_, k) => words[(n * 7 + k * ((n % 5) + 1)) % 8]).join(' '),
    speaker: 'quill',
    attribution: 'direct' as const,
  }));
  const archive = openArchive([{ ...ferry, quotes, reactions: [] }]);
  const restored = restoreArchive(JSON.parse(JSON.stringify(archive)));
  expect(restored.search('port')).toEqual(archive.search('port'));
});

test('restoreArchive(saved) can be added to and removed from before it is searched', () => {
  const restored = restoreArchive(savedFerry());
  restored.add(kremlinPause);
  const other = restoreArchive(JSON.parse(JSON.stringify(both())));
  other.remove('ferry');
  expect(restored.search('boats pausing').map(({ article }) => article.id)).toEqual([
    'kremlin-pause',
    'ferry',
  ]);
  expect(other.search('boats')).toEqual([]);
});

test.each<[unknown, string]>([
  [undefined, 'archiveVersion: expected 1, got nothing'],
  [JSON.stringify(savedFerry()), 'archiveVersion: expected 1, got nothing'],
  [ferry, 'archiveVersion: expected 1, got nothing'],
  [{ ...savedFerry(), archiveVersion: 2 }, 'archiveVersion: expected 1, got 2'],
  [{ ...savedFerry(), articles: {} }, 'articles: expected a list, got an object'],
  [{ ...savedFerry(), articles: [null] }, 'articles[0].id: expected a string, got nothing'],
  [
    { ...savedFerry(), articles: [{ ...ferry, quotes: 'none' }] },
    'articles[0].quotes: expected a list, got "none"',
  ],
  [{ ...savedFerry(), articles: [] }, 'search.documents: expected a list of 0, got a list of 5'],
  [{ ...savedFerry(), search: undefined }, 'search.serializationVersion: expected 2, got nothing'],
])('restoreArchive(input) refuses what is no saved archive: %#', (input, message) => {
  expect(() => restoreArchive(input)).toThrow(message);
});

test('add(what was never parsed) is an ArticleError and leaves the archive as it was', () => {
  const archive = openArchive([ferry]);
  archive.search('boats');
  const { topics: _, ...rest } = kremlinPause;
  expect(() => {
    archive.add(rest as Article);
  }).toThrow('topics: expected a list, got nothing');
  expect(archive.articles).toEqual([ferry]);
  archive.add(kremlinPause);
  expect(archive.search('boats pausing')).toHaveLength(2);
});

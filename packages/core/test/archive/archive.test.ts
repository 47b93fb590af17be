import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Archive } from '../../src/archive/archive.js';
import { openArchive } from '../../src/archive/open-archive.js';
import type { Article } from '../../src/schema/article.js';
import { ferry } from '../fixtures/ferry.js';
import { naiveAppearances, naiveEntities, naiveQuotes, naiveReactions } from './naive-archive.js';
import { someArticles, someFilter } from './some-articles.js';

const runs = { numRuns: 200 };

/** An archive that has the articles after others came and went. */
const seasoned = fc.tuple(someArticles, someArticles).map(([articles, gone]) => {
  const archive = openArchive(gone.map((article) => ({ ...article, id: `gone-${article.id}` })));
  askEverything(archive);
  for (const article of articles) archive.add(article);
  for (const { id } of gone) archive.remove(`gone-${id}`);
  return archive;
});

function askEverything(archive: Archive): void {
  const all = {
    article: [],
    id: [],
    topic: [],
    section: [],
    attribution: [],
    stance: [],
    country: [],
    since: '2031',
  };
  archive.findQuotes({ ...all, speaker: 'quill' });
  archive.findReactions({ ...all, quote: [], actor: 'quill' });
  archive.findActors({ ...all, kind: 'person', id: 'quill' });
  archive.findQuotes({ country: 'IE', viaMembership: true });
  archive.search('port');
}

test('findQuotes(filter) gives what findQuotes(article, filter) gives for each article', () => {
  fc.assert(
    fc.property(seasoned, someFilter, (archive, { quotes }) => {
      expect(archive.findQuotes(quotes)).toEqual(naiveQuotes(archive.articles, quotes));
    }),
    runs,
  );
}, 60_000);

test('findReactions(filter) gives what findReactions(article, filter) gives for each article', () => {
  fc.assert(
    fc.property(seasoned, someFilter, (archive, { reactions }) => {
      expect(archive.findReactions(reactions)).toEqual(naiveReactions(archive.articles, reactions));
    }),
    runs,
  );
}, 60_000);

test('findActors(filter) gives the appearances that findActors(article, filter) gives for each article', () => {
  fc.assert(
    fc.property(seasoned, someFilter, (archive, { actors }) => {
      const keys = (appearances: ReturnType<typeof naiveAppearances>) =>
        appearances.map(({ article, actor }) => `${article.id}/${actor.id}`).sort();
      const found = archive.findActors(actors).flatMap(({ appearances }) => appearances);
      expect(keys(found)).toEqual(keys(naiveAppearances(archive.articles, actors)));
    }),
    runs,
  );
}, 60_000);

test('findActors() joins the appearances of one actor, in whatever order the articles came', () => {
  fc.assert(
    fc.property(seasoned, (archive) => {
      const entities = archive
        .findActors()
        .map(({ appearances }) =>
          appearances.map(({ article, actor }) => `${article.id}/${actor.id}`).sort(),
        );
      expect(entities.sort()).toEqual(naiveEntities(archive.articles));
      const backwards = openArchive([...archive.articles].reverse()).findActors();
      const joined = backwards.map(({ appearances }) =>
        appearances.map(({ article, actor }) => `${article.id}/${actor.id}`).sort(),
      );
      expect(joined.sort()).toEqual(naiveEntities(archive.articles));
    }),
    runs,
  );
}, 60_000);

// Each of the two things asked for is there, but not in one reaction or quote.
const torn: Article = {
  ...ferry,
  actors: [{ id: 'quill', kind: 'person', name: 'Una Quill' }],
  quotes: [
    { id: 'first', text: 'No.', speaker: 'quill', attribution: 'direct', section: 'plan', topic: 'closure' },
    { id: 'second', text: 'They pay.', speaker: 'quill', attribution: 'indirect', section: 'replies' },
  ],
  reactions: [
    { actor: 'quill', topic: 'closure', stance: 'critical', quotes: ['first', 'second'] },
    { actor: 'quill', topic: 'subsidy', stance: 'supportive', quotes: ['first'] },
  ],
};

test('findQuotes({ stance, topic }) asks for one reaction that has both', () => {
  const archive = openArchive([torn]);
  expect(archive.findQuotes({ stance: 'supportive', topic: 'closure' })).toEqual([]);
  expect(archive.findQuotes({ stance: 'critical', topic: 'closure' })).toHaveLength(1);
});

test('findReactions({ attribution, section }) asks for one quote that has both', () => {
  const archive = openArchive([torn]);
  expect(archive.findReactions({ attribution: 'direct', section: 'replies' })).toEqual([]);
  expect(archive.findReactions({ attribution: 'indirect', section: 'replies' })).toHaveLength(1);
});

test('findActors(filter) asks for one reaction and one quote that have both', () => {
  const archive = openArchive([torn]);
  expect(archive.findActors({ stance: 'supportive', topic: 'closure' })).toEqual([]);
  expect(archive.findActors({ attribution: 'direct', section: 'replies' })).toEqual([]);
  expect(archive.findActors({ stance: 'critical', topic: 'closure', text: 'una' })).toHaveLength(1);
});

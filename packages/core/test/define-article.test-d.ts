import { expectTypeOf, test } from 'vitest';
import { kremlinPause } from '../src/articles/kremlin-pause.js';
import {
  defineArticle,
  findQuotes,
  findReactions,
  parseArticle,
  type Actor,
  type Article,
} from '../src/index.js';

const empty = {
  schemaVersion: 1,
  id: 'a',
  headline: 'A',
  lang: 'en',
  sections: [],
  topics: [],
  reactions: [],
} as const;
const actors = [{ id: 'ada', kind: 'person', name: 'Ada Fenn' }] as const;
const quote = { id: 'q', text: 'Yes.', speaker: 'ada', attribution: 'direct' } as const;

test('defineArticle({ quotes }) takes a speaker that is in the article', () => {
  defineArticle({ ...empty, actors, quotes: [quote] });
});

test('defineArticle({ … }) refuses an id that is not in the article, at that property', () => {
  defineArticle({
    ...empty,
    // @ts-expect-error there is no actor "adda"
    actors: [{ id: 'ada', kind: 'person', name: 'Ada Fenn', represents: 'adda' }],
    quotes: [],
  });
  defineArticle({
    ...empty,
    // @ts-expect-error there is no actor "adda" who could be a member
    actors: [{ id: 'ada', kind: 'organization', name: 'Fenn & Co', members: [{ actor: 'adda' }] }],
    quotes: [],
  });
  defineArticle({
    ...empty,
    actors,
    quotes: [
      {
        ...quote,
        // @ts-expect-error there is no actor "adda"
        speaker: 'adda',
        // @ts-expect-error there is no topic
        topic: 'bridge',
        // @ts-expect-error there is no section
        section: 'lead',
      },
    ],
  });
  defineArticle({
    ...empty,
    actors,
    // @ts-expect-error there is no actor "adda" who could have started it
    topics: [{ id: 'bridge', label: 'the bridge', initiatedBy: 'adda' }],
    quotes: [quote],
    reactions: [
      {
        // @ts-expect-error there is no actor "adda"
        actor: 'adda',
        // @ts-expect-error there is no topic "brigde"
        topic: 'brigde',
        stance: 'critical',
        // @ts-expect-error there is no quote "p"
        quotes: ['p'],
      },
    ],
  });
});

test('defineArticle({ actors }) refuses a country that ISO 3166-1 does not know', () => {
  // @ts-expect-error "UK" is not a code; the United Kingdom is "GB"
  defineArticle({ ...empty, actors: [{ id: 'uk', kind: 'country', name: 'UK', country: 'UK' }], quotes: [] });
});

test('findQuotes(defined, { speaker }) checks ids and gives typed quotes', () => {
  const quotes = findQuotes(kremlinPause, { speaker: ['peskov', 'trump'], topic: 'pause' });
  expectTypeOf(quotes[0]).not.toBeAny();
  expectTypeOf(quotes.map(({ topic }) => topic)[0]).toEqualTypeOf<'pause' | 'truce' | undefined>();
  // @ts-expect-error the actor is "peskov"
  findQuotes(kremlinPause, { speaker: 'peskow' });
  // @ts-expect-error stances are fixed
  findReactions(kremlinPause, { stance: 'angry' });
});

test('findQuotes(parsed, { speaker }) takes any string', () => {
  const article = parseArticle({});
  expectTypeOf(article).toEqualTypeOf<Article>();
  expectTypeOf(findQuotes(article, { speaker: 'anybody' })[0]?.speaker).toEqualTypeOf<string | undefined>();
});

test('Article<…> is an Article', () => {
  expectTypeOf(kremlinPause).toExtend<Article>();
  expectTypeOf(kremlinPause.actors[0]).toExtend<Actor | undefined>();
});

import { expectTypeOf, test } from 'vitest';
import {
  affiliationOf,
  countryOf,
  findActors,
  findQuotes,
  findReactions,
  membersOf,
  parseArticle,
  reactionsByCountry,
  stanceTally,
  type Actor,
  type Article,
  type CountryCode,
  type Quote,
  type Reaction,
  type Stance,
} from '../../src/index.js';
import { ferry } from '../fixtures/ferry.js';

type Ids = typeof ferry extends Article<infer Ids> ? Ids : never;
const parsed = parseArticle(ferry);

test('find…(defined, filter) gives items with the ids of the article', () => {
  expectTypeOf(findQuotes(ferry)).toEqualTypeOf<Quote<Ids>[]>();
  expectTypeOf(findReactions(ferry)).toEqualTypeOf<Reaction<Ids>[]>();
  expectTypeOf(findActors(ferry)).toEqualTypeOf<Actor<Ids>[]>();
  expectTypeOf(reactionsByCountry(ferry)).toEqualTypeOf<Map<CountryCode, Reaction<Ids>[]>>();
  expectTypeOf(affiliationOf(ferry, 'quill')).toEqualTypeOf<Actor<Ids> | undefined>();
  expectTypeOf(findQuotes(ferry)[0]?.topic).toEqualTypeOf<'closure' | 'subsidy' | undefined>();
  expectTypeOf(findReactions(ferry)[0]?.quotes).toEqualTypeOf<readonly Ids['quote'][] | undefined>();
});

test('find…(parsed, filter) gives items with plain strings for ids', () => {
  expectTypeOf(findQuotes(parsed, { speaker: ['anybody'], topic: 'anything' })).toEqualTypeOf<Quote[]>();
  expectTypeOf(findReactions(parsed, { actor: 'anybody', quote: 'q' })).toEqualTypeOf<Reaction[]>();
  expectTypeOf(findActors(parsed, { id: 'anybody', section: 's' })).toEqualTypeOf<Actor[]>();
  expectTypeOf(findQuotes(parsed)[0]?.speaker).toEqualTypeOf<string | undefined>();
});

test('questions that give plain values', () => {
  expectTypeOf(countryOf(ferry, 'quill')).toEqualTypeOf<CountryCode | undefined>();
  expectTypeOf(membersOf(ferry, 'league')).toEqualTypeOf<CountryCode[]>();
  expectTypeOf(stanceTally(ferry)).toEqualTypeOf<Record<Stance, number>>();
});

test('every filter refuses an id that the article does not have', () => {
  // @ts-expect-error no such quote
  findQuotes(ferry, { id: 'shamefull' });
  // @ts-expect-error no such speaker, in a list
  findQuotes(ferry, { speaker: ['quill', 'quil'] });
  // @ts-expect-error no such topic
  findQuotes(ferry, { topic: 'closing' });
  // @ts-expect-error no such section
  findQuotes(ferry, { section: 'reply' });
  // @ts-expect-error no such actor
  findReactions(ferry, { actor: 'quil' });
  // @ts-expect-error no such topic
  stanceTally(ferry, { topic: 'closing' });
  // @ts-expect-error no such quote
  reactionsByCountry(ferry, { quote: 'shamefull' });
  // @ts-expect-error no such actor
  findActors(ferry, { id: 'quil' });
  // @ts-expect-error no such section
  findActors(ferry, { section: 'reply' });
  // @ts-expect-error no such actor
  countryOf(ferry, 'quil');
  // @ts-expect-error no such actor
  affiliationOf(ferry, 'quil');
  // @ts-expect-error no such actor
  membersOf(ferry, 'leage');
});

test('every filter refuses a value that the format does not have, of a parsed article too', () => {
  // @ts-expect-error the United Kingdom is "GB"
  findQuotes(parsed, { country: 'UK' });
  // @ts-expect-error stances are fixed
  findReactions(parsed, { stance: 'angry' });
  // @ts-expect-error attributions are fixed
  findActors(parsed, { attribution: 'quoted' });
  // @ts-expect-error kinds are fixed
  findActors(parsed, { kind: 'company' });
  // @ts-expect-error the property is "speaker"
  findQuotes(parsed, { speeker: 'quill' });
});

import type { Actor, Article, Quote, Reaction } from '@onrecord/core';
import fc from 'fast-check';
import { anyText } from '../fixtures/any-text.js';

/** As a page shows it: white space is one space, and what HTML can't hold is U+FFFD. */
const text = anyText
  .map((part) =>
    `${part} word`
      .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
      .replace(/[ \t\n\f\r]+/gu, ' ')
      .trim(),
  )
  .chain((words) =>
    fc.constantFrom(words, `${words},`, `${words}.`, `${words}.,`, `${words}،`, `${words}...`),
  );
const day = fc.constantFrom('2031-06-01', '2031-06-02T09:00:00Z', '1999-12-31T23:59+05:30');
const lang = fc.constantFrom('en', 'en-GB', 'de', 'ar', 'zh-Hant-TW');
const dir = fc.constantFrom('ltr', 'rtl');
const country = fc.constantFrom('IE', 'OM', 'MT');
const stance = fc.constantFrom('supportive', 'critical', 'mixed', 'neutral');
const attribution = fc.constantFrom('direct', 'mixed', 'indirect', 'term');

/** Given or not: a property that isn't there is no property. */
function some<const Shape extends object>(shape: { [Key in keyof Shape]: fc.Arbitrary<Shape[Key]> }) {
  return fc.record(shape, { requiredKeys: [] });
}

const ids = {
  land: 'land',
  ministry: 'ministry',
  speaker: 'speaker',
  voice: 'voice',
  growers: 'growers',
} as const;
const speaking = fc.constantFrom<string>(ids.speaker, ids.voice, ids.growers, ids.ministry, ids.land);

const actors: fc.Arbitrary<Actor[]> = fc
  .tuple(
    fc.record({ name: text, country }),
    fc.record({ name: text }),
    fc.tuple(
      fc.record({ name: text }),
      some({ role: text, country, represents: fc.constantFrom<string>(ids.ministry, ids.land) }),
    ),
    fc.tuple(
      fc.record({ name: text }),
      some({ unnamed: fc.constant(true), represents: fc.constantFrom<string>(ids.ministry) }),
    ),
    fc.tuple(fc.record({ name: text }), some({ country, represents: fc.constantFrom<string>(ids.land) })),
  )
  .map(([land, ministry, [speaker, more], [voice, itsMore], [growers, theirMore]]) => [
    { id: ids.land, kind: 'country', ...land },
    { id: ids.ministry, kind: 'organization', represents: ids.land, ...ministry },
    { id: ids.speaker, kind: 'person', ...speaker, ...more },
    { id: ids.voice, kind: 'person', ...voice, ...itsMore },
    { id: ids.growers, kind: 'group', ...growers, ...theirMore },
  ]);

const change = fc.record({ state: fc.constantFrom('corrected', 'retracted'), date: day, note: text });
const via = fc.oneof(fc.record({ report: text }), fc.record({ actor: speaking }));
const translation = fc
  .tuple(fc.record({ text, lang }), some({ dir, translator: text }))
  .map(([given, more]) => ({ ...given, ...more }));

const quotes: fc.Arbitrary<Quote[]> = fc
  .array(
    fc.tuple(
      fc.record({ text, speaker: speaking, attribution }),
      some({
        topic: fc.constantFrom<string>('valve', 'wells'),
        date: day,
        lang,
        dir,
        via,
        translation,
        status: fc.oneof(change, fc.constant({ state: 'current' } as const)),
      }),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((list) => list.map(([given, more], index) => ({ id: `q${index}`, ...given, ...more })));

/** One stance of an actor on a topic at most: two that say the same would be one on the page. */
const reactions: fc.Arbitrary<Omit<Reaction, 'quotes'>[]> = fc.uniqueArray(
  fc
    .tuple(
      fc.record({ actor: speaking, topic: fc.constantFrom('valve', 'wells'), stance }),
      some({ label: text, summary: text, date: day }),
    )
    .map(([given, more]) => ({ ...given, ...more })),
  { selector: ({ actor, topic }) => `${actor} ${topic}`, maxLength: 5 },
);

/** Articles with every property that HTML shows, and texts that break careless markup. */
export const someArticle: fc.Arbitrary<Article> = fc
  .record({
    facts: fc
      .tuple(
        fc.record({ headline: text, lang }),
        some({
          dir,
          published: day,
          publisher: fc.record({ name: text }),
          url: fc.constantFrom(
            'https://tidings.example/?a=1&b=é',
            'http://a.example/#part',
            'mailto:desk@a.example',
          ),
        }),
      )
      .map(([given, more]) => ({ ...given, ...more })),
    actors,
    quotes,
    reactions,
    labels: fc.tuple(text, text),
    initiator: fc.option(speaking, { nil: undefined }),
    picks: fc.array(fc.subarray(['q0', 'q1', 'q2', 'q3', 'q4']), { minLength: 5, maxLength: 5 }),
  })
  .map(({ facts, actors, quotes, reactions, labels, initiator, picks }) => ({
    schemaVersion: 1,
    id: 'odd-article',
    ...facts,
    sections: [],
    actors,
    topics: [
      { id: 'valve', label: labels[0], ...(initiator !== undefined && { initiatedBy: initiator }) },
      { id: 'wells', label: labels[1] },
    ],
    quotes,
    reactions: reactions.map((reaction, index) => ({
      ...reaction,
      quotes: (picks[index] ?? []).filter((id) => quotes.some((quote) => quote.id === id)),
    })),
  }));

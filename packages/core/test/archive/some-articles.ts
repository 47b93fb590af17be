import * as fc from 'fast-check';
import type { ActorFilter } from '../../src/query/find-actors.js';
import type { QuoteFilter } from '../../src/query/find-quotes.js';
import type { ReactionFilter } from '../../src/query/find-reactions.js';
import type { Actor } from '../../src/schema/actor.js';
import type { Article } from '../../src/schema/article.js';
import { attributions } from '../../src/schema/attribution.js';
import type { Quote } from '../../src/schema/quote.js';
import type { Reaction } from '../../src/schema/reaction.js';
import { stances } from '../../src/schema/stance.js';

// Few values of everything, so that articles share actors, topics and days, and many filters find something.
const actorIds = ['quill', 'league', 'ireland', 'islanders'];
const links = ['https://who.example/1', 'https://who.example/2', 'https://who.example/3'];
const topics = ['closure', 'subsidy'];
const sections = ['plan', 'replies'];
const quoteIds = ['first', 'second', 'third', 'fourth'];
const countries = ['IE', 'IS', 'FR'] as const;
const dates = ['2031-05-04', '2031-05-05T09:30:00Z', '2031-06-01', '2032-01-01T00:30:00+02:00'];
const days = [...dates, '2031', '2031-06', '2032-01-01'];
const texts = [
  'Every port is a lifeline.',
  'We sail empty boats',
  'Das Boot ist leer',
  'Éire’s ports',
  '空船です',
];

/** Draws values. A property that is left out isn't there at all. */
class Draw {
  readonly #g: fc.GeneratorValue;

  constructor(g: fc.GeneratorValue) {
    this.#g = g;
  }

  one<T>(values: readonly T[]): T {
    return this.#g((all: readonly T[]) => fc.constantFrom(...all), values);
  }

  some<T>(values: readonly T[], minLength = 0): T[] {
    return this.#g((all: readonly T[]) => fc.shuffledSubarray([...all], { minLength }), values);
  }

  maybe<T extends object>(part: () => T): Partial<T> {
    return this.one([true, false]) ? part() : {};
  }
}

/** Up to five articles with different ids. */
export const someArticles = fc.gen().map((g) => {
  const draw = new Draw(g);
  return draw.some(['a', 'b', 'c', 'd', 'e']).map((id) => articleOf(id, draw));
});

function articleOf(id: string, draw: Draw): Article {
  const present = draw.some(actorIds, 1);
  return {
    schemaVersion: 1,
    id,
    headline: draw.one(texts),
    lang: 'en',
    ...draw.maybe(() => ({ published: draw.one(dates) })),
    sections: sections.map((section) => ({ id: section, heading: section })),
    actors: present.map((actor, index) => actorOf(actor, present.slice(index + 1), draw)),
    topics: topics.map((topic) => ({ id: topic, label: topic })),
    quotes: draw.some(quoteIds).map((quote) => quoteOf(quote, present, draw)),
    reactions: draw.some([1, 2, 3, 4]).map(() => reactionOf(present, draw)),
  };
}

function actorOf(id: string, others: readonly string[], draw: Draw): Actor {
  const anyone = {
    id,
    name: draw.one(texts),
    ...draw.maybe(() => ({ sameAs: draw.some(links).slice(0, 2) })),
    ...draw.maybe(() => ({ aliases: draw.some(texts) })),
    ...draw.maybe(() => ({ country: draw.one(countries) })),
    ...(others.length > 0 && draw.maybe(() => ({ represents: draw.one(others) }))),
  };
  const members = () => ({
    members: draw
      .some(countries)
      .map((country) => ({ country, ...draw.maybe(() => ({ since: draw.one(dates) })) })),
  });
  return draw.one<() => Actor>([
    () => ({ ...anyone, kind: 'person', ...draw.maybe(() => ({ role: draw.one(texts) })) }),
    () => ({ ...anyone, kind: 'person', unnamed: draw.one([true, false]) }),
    () => ({ ...anyone, kind: 'organization', ...draw.maybe(members) }),
  ])();
}

function quoteOf(id: string, speakers: readonly string[], draw: Draw): Quote {
  return {
    id,
    text: draw.one(texts),
    speaker: draw.one(speakers),
    attribution: draw.one(attributions),
    ...draw.maybe(() => ({ topic: draw.one(topics) })),
    ...draw.maybe(() => ({ section: draw.one(sections) })),
    ...draw.maybe(() => ({ date: draw.one(dates) })),
    ...draw.maybe(() => ({ translation: { text: draw.one(texts), lang: 'de' } })),
  };
}

function reactionOf(actors: readonly string[], draw: Draw): Reaction {
  return {
    actor: draw.one(actors),
    topic: draw.one(topics),
    stance: draw.one(stances),
    ...draw.maybe(() => ({ label: draw.one(texts) })),
    ...draw.maybe(() => ({ quotes: draw.some(quoteIds) })),
    ...draw.maybe(() => ({ date: draw.one(dates) })),
  };
}

const questions = {
  article: ['a', 'b', 'c', 'nowhere'],
  who: [...actorIds, ...links, 'nobody'],
  quote: quoteIds,
  kind: ['person', 'organization'] as const,
  topic: topics,
  section: sections,
  attribution: attributions,
  stance: stances,
  country: countries,
};

/** A filter for each kind of question that asks for up to three things; most days, texts and memberships are open. */
export const someFilter = fc.gen().map((g) => {
  const draw = new Draw(g);
  const asked = draw.some(Object.keys(questions)).slice(0, 3);
  const wanted = <T>(name: keyof typeof questions, values: readonly T[]): T | T[] | undefined =>
    asked.includes(name) ? draw.one([() => draw.one(values), () => draw.some(values)])() : undefined;
  const shared = {
    article: wanted('article', questions.article),
    topic: wanted('topic', questions.topic),
    section: wanted('section', questions.section),
    attribution: wanted('attribution', questions.attribution),
    stance: wanted('stance', questions.stance),
    country: wanted('country', questions.country),
    viaMembership: draw.one([undefined, false, true]),
    text: draw.one([undefined, undefined, undefined, 'PORT', 'boat', '']),
  };
  const time = draw.one([
    {},
    {},
    { since: draw.one(days) },
    { until: draw.one(days) },
    { since: '2031-05-05', until: '2032' },
  ]);
  const who = wanted('who', questions.who);
  const quote = wanted('quote', questions.quote);
  return {
    quotes: { ...shared, ...time, speaker: who, id: quote },
    reactions: { ...shared, ...time, actor: who, quote },
    actors: { ...shared, ...time, id: who, kind: wanted('kind', questions.kind) },
  } satisfies { quotes: QuoteFilter; reactions: ReactionFilter; actors: ActorFilter };
});

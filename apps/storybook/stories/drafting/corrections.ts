import {
  anchorQuote,
  type Actor,
  type Article,
  type Attribution,
  type Quote,
  type Stance,
} from '@onrecord/core';

/** Of a quote, as an editor would have it. What is absent stays. */
export interface Correction {
  /** The name of an actor; a new one is taken for a person. */
  readonly speaker?: string;
  readonly attribution?: Attribution;
  /** The label of a topic; a new one is added, an empty one means none. */
  readonly topic?: string;
  /** Of the speaker, on the quote's topic; empty where it isn't said. */
  readonly stance?: Stance | '';
  /** Of the speaker: ISO 3166-1 alpha-2, or empty. */
  readonly country?: string;
}

/** The article with one quote corrected. */
export function corrected(article: Article, id: string, correction: Correction): Article {
  const { speaker, attribution, topic, stance, country } = correction;
  let result = article;
  if (speaker !== undefined) result = withSpeaker(result, id, speaker.trim());
  if (attribution !== undefined) result = withQuote(result, id, (quote) => ({ ...quote, attribution }));
  if (topic !== undefined) result = withTopic(result, id, topic.trim());
  if (country !== undefined) result = withCountry(result, id, country);
  if (stance !== undefined) result = withStance(result, id, stance);
  return result;
}

/** The article without a quote, and without the reactions that nothing else shows. */
export function withoutQuote(article: Article, id: string): Article {
  return {
    ...article,
    quotes: article.quotes.filter((quote) => quote.id !== id),
    reactions: withoutProof(article, id),
  };
}

/** The article with a passage of its text as a quote of its first actor; undefined for blank words. */
export function withPassage(article: Article, text: string, start: number, end: number): Article | undefined {
  const anchor = anchorQuote(text, text.slice(start, end).trim(), start);
  if (anchor === undefined) return undefined;
  const unknown = article.actors[0] ?? { id: 'speaker', kind: 'person', name: 'Speaker', unnamed: true };
  const quote: Quote = {
    id: freeId(article.quotes, 'added'),
    text: anchor.exact,
    speaker: unknown.id,
    attribution: 'mixed',
    anchor,
  };
  const actors = article.actors.length > 0 ? article.actors : [unknown];
  return { ...article, actors, quotes: [...article.quotes, quote] };
}

function withQuote(article: Article, id: string, change: (quote: Quote) => Quote): Article {
  return { ...article, quotes: article.quotes.map((quote) => (quote.id === id ? change(quote) : quote)) };
}

function withSpeaker(article: Article, id: string, name: string): Article {
  if (name === '') return article;
  const known = article.actors.find((actor) => sameName(actor.name, name));
  const actor: Actor = known ?? { id: freeId(article.actors, slug(name)), kind: 'person', name };
  const actors = known ? article.actors : [...article.actors, actor];
  return withQuote({ ...article, actors, reactions: withoutProof(article, id) }, id, (quote) => ({
    ...quote,
    speaker: actor.id,
  }));
}

function withTopic(article: Article, id: string, label: string): Article {
  const changed = { ...article, reactions: withoutProof(article, id) };
  if (label === '') return withQuote(changed, id, ({ topic: _, ...quote }) => quote);
  const known = article.topics.find((topic) => sameName(topic.label, label));
  const topic = known ?? { id: freeId(article.topics, slug(label)), label };
  const topics = known ? article.topics : [...article.topics, topic];
  return withQuote({ ...changed, topics }, id, (quote) => ({ ...quote, topic: topic.id }));
}

function withStance(article: Article, id: string, stance: Stance | ''): Article {
  const quote = article.quotes.find((one) => one.id === id);
  const reactions = withoutProof(article, id);
  if (quote?.topic === undefined || stance === '') return { ...article, reactions };
  const { speaker: actor, topic } = quote;
  const same = reactions.find((reaction) => reaction.actor === actor && reaction.topic === topic);
  const others = reactions.filter((reaction) => reaction !== same);
  const reaction = { ...same, actor, topic, stance, quotes: [...(same?.quotes ?? []), id] };
  return { ...article, reactions: [...others, reaction] };
}

function withCountry(article: Article, id: string, country: string): Article {
  const speaker = article.quotes.find((quote) => quote.id === id)?.speaker;
  const change = (actor: Actor): Actor => {
    if (actor.id !== speaker || actor.kind === 'country') return actor;
    const { country: _, ...rest } = actor;
    return country === '' ? rest : { ...rest, country: country as NonNullable<Actor['country']> };
  };
  return { ...article, actors: article.actors.map(change) };
}

/** The reactions as they are without a quote to show them. */
function withoutProof({ reactions }: Article, id: string): Article['reactions'] {
  return reactions.flatMap((reaction) => {
    if (!reaction.quotes?.includes(id)) return [reaction];
    const quotes = reaction.quotes.filter((quote) => quote !== id);
    return quotes.length > 0 ? [{ ...reaction, quotes }] : [];
  });
}

function sameName(a: string, b: string): boolean {
  return a.toLocaleLowerCase() === b.toLocaleLowerCase();
}

function slug(words: string): string {
  const plain = words.normalize('NFKD').toLowerCase();
  return (
    plain
      .match(/[a-z0-9]+/gu)
      ?.slice(0, 5)
      .join('-') ?? 'new'
  );
}

function freeId(taken: readonly { readonly id: string }[], wanted: string): string {
  const ids = new Set(taken.map(({ id }) => id));
  let id = wanted;
  for (let number = 2; ids.has(id); number += 1) id = `${wanted}-${number}`;
  return id;
}

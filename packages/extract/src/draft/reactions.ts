import type { Reaction, Topic } from '@onrecord/core';
import type { Span } from '../extracted-quote.js';
import type { Language } from '../language/language.js';
import type { Cast } from './cast.js';
import type { DraftedQuote } from './draft-quotes.js';
import { foldName } from './fold-name.js';
import { Ids } from './ids.js';
import { plainStance } from './plain-stance.js';
import { thingAfter } from './thing-after.js';

/** Candidates, and where the text says each of the reactions. */
export interface FoundReactions {
  readonly topics: readonly Topic[];
  readonly reactions: readonly Reaction[];
  readonly spans: readonly Span[];
}

/**
 * The stances that the text says plainly, by a verb such as "condemned" with a thing named after it. Of an actor's verbs on
 * one thing the first decides. A topic is initiated by the actor whose possessive it begins with: "Russia’s move".
 */
export function findReactions(
  text: string,
  drafted: readonly DraftedQuote[],
  cast: Cast,
  { stances }: Language,
): FoundReactions {
  if (!stances) return { topics: [], reactions: [], spans: [] };
  const ids = new Ids();
  const topics = new Map<string, Topic>();
  const found = new Map<string, { reaction: Reaction & { readonly quotes: string[] }; span: Span }>();
  for (const { found: quote, actor, quotes } of drafted) {
    const verb = plainStance(text, quote, stances);
    const thing = verb && thingAfter(text, verb.end, stances);
    if (!thing) continue;
    const { stance, start } = verb;
    const words = text.slice(thing.start, thing.end).replace(stances.article, '');
    const topic = topics.get(foldName(words)) ?? topicOf(words, ids, cast);
    topics.set(foldName(words), topic);
    const shownBy = quotes.map(({ id }) => id);
    const earlier = found.get(`${actor.id} ${topic.id}`);
    if (!earlier)
      found.set(`${actor.id} ${topic.id}`, {
        reaction: { actor: actor.id, topic: topic.id, stance, quotes: shownBy },
        span: { start, end: thing.end },
      });
    else if (earlier.reaction.stance === stance) earlier.reaction.quotes.push(...shownBy);
  }
  return {
    topics: [...topics.values()],
    reactions: [...found.values()].map(({ reaction }) => reaction),
    spans: [...found.values()].map(({ span }) => span),
  };
}

function topicOf(words: string, ids: Ids, cast: Cast): Topic {
  const owner = /^(.+?)[’'](?:s\s|\s)/u.exec(words)?.[1];
  const initiator = owner === undefined ? undefined : cast.named(owner);
  return {
    id: ids.next(words, 'topic'),
    label: words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()),
    ...(initiator && { initiatedBy: initiator.id }),
  };
}

import type { Actor, Article, CountryCode, Reaction } from '@onrecord/core';
import { countryOf } from '@onrecord/core/query';

/** An actor in the list beside the map: who started the topic, or who reacted to it. */
export interface Entry {
  readonly actor: Actor;
  readonly country: CountryCode | undefined;
  readonly isInitiator: boolean;
  /** More than one where the actor's stance changed: the latest comes last. */
  readonly reactions: readonly Reaction[];
}

/** Everyone with a part in a topic, each once: the initiator, then those who reacted, in the article's order. */
export function entriesOf(article: Article, topic: string): Entry[] {
  const initiator = article.topics.find(({ id }) => id === topic)?.initiatedBy;
  const reactions = article.reactions.filter((reaction) => reaction.topic === topic);
  const ids = new Set([
    ...(initiator === undefined ? [] : [initiator]),
    ...reactions.map(({ actor }) => actor),
  ]);
  return [...ids].flatMap((id) => {
    const actor = article.actors.find((candidate) => candidate.id === id);
    if (actor === undefined) return [];
    return {
      actor,
      country: countryOf(article, id),
      isInitiator: id === initiator,
      reactions: reactions.filter((reaction) => reaction.actor === id).toSorted(byDate),
    };
  });
}

function byDate(a: Reaction, b: Reaction): number {
  return (a.date ?? '').localeCompare(b.date ?? '');
}

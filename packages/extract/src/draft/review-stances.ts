import type { Reaction, Topic } from '@onrecord/core';
import type { Span } from '../extracted-quote.js';
import type { DraftedQuote } from './draft-quotes.js';
import type { ReviewNote } from './draft.js';

const noTopic: ReviewNote = {
  about: 'topic',
  path: 'topics',
  reason: 'No topic was found: name what the speakers react to.',
};

/** Topics and stances to be confirmed, and the speakers whose stance is to be named, each once. */
export function reviewStances(
  drafted: readonly DraftedQuote[],
  topics: readonly Topic[],
  reactions: readonly Reaction[],
  spans: readonly Span[],
): ReviewNote[] {
  const spanOfTopic = new Map(
    reactions.map(({ topic }, i) => [topic, spans[i]]).reverse() as [string, Span][],
  );
  const seen = new Set(reactions.map(({ actor }) => actor));
  const silent = drafted.filter(({ found, actor }) => {
    const isNew = found.speaker !== undefined && !seen.has(actor.id);
    seen.add(actor.id);
    return isNew;
  });
  return [
    ...(topics.length === 0 && drafted.length > 0 ? [noTopic] : []),
    ...topics.map(({ id, label }, i) => ({
      about: 'topic' as const,
      path: `topics[${i}]`,
      ...spanOfTopic.get(id),
      reason: `“${label}” is what the text calls it: name it so that it stands alone.`,
    })),
    ...reactions.map(({ stance }, i) => ({
      about: 'stance' as const,
      path: `reactions[${i}].stance`,
      ...spans[i],
      reason: `Taken for ${stance} by one word.`,
    })),
    ...silent.map(({ actor, found }) => ({
      about: 'stance' as const,
      path: 'reactions',
      start: found.spans[0].start,
      end: found.spans[0].end,
      reason: `No stance was found for ${actor.name}.`,
    })),
  ];
}

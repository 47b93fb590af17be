import type { Article } from '@onrecord/core';
import { attributions, stances } from '@onrecord/core/query';

/**
 * Whether an element can show the value as an article: its lists are there and the references that are drawn lead somewhere.
 * A reader's browser pays for no more than this; `explainFault` finds out what is wrong where it fails.
 */
export function isUsable(value: unknown): value is Article {
  if (!isRecord(value) || value['schemaVersion'] !== 1) return false;
  const { actors, topics, quotes, reactions } = value;
  if (!isList(actors) || !isList(topics) || !isList(quotes) || !isList(reactions)) return false;
  const actorIds = idsOf(actors);
  const topicIds = idsOf(topics);
  const quoteIds = idsOf(quotes);
  return (
    actors.every((actor) => isText(actor['name'])) &&
    topics.every((topic) => isText(topic['label'])) &&
    quotes.every(
      ({ text, speaker, attribution }) =>
        isText(text) && actorIds.has(speaker) && attributions.some((known) => known === attribution),
    ) &&
    reactions.every(
      ({ actor, topic, stance, quotes: shownBy = [] }) =>
        actorIds.has(actor) &&
        topicIds.has(topic) &&
        stances.some((known) => known === stance) &&
        Array.isArray(shownBy) &&
        shownBy.every((id) => quoteIds.has(id)),
    )
  );
}

type Json = Record<string, unknown>;

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null;
}

function isList(value: unknown): value is Json[] {
  return Array.isArray(value) && value.every(isRecord);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function idsOf(things: readonly Json[]): Set<unknown> {
  return new Set(things.map(({ id }) => id));
}

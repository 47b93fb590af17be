import type { Article } from '@onrecord/core';
import { attributions, isSafeUrl, stances } from '@onrecord/core/query';

/**
 * Whether an element can show the value as an article: its lists are there, the references that are drawn lead somewhere, and
 * its addresses may stand in links and images. A reader's browser pays for no more than this; `explainFault` finds out what is wrong
 * where it fails.
 */
export function isUsable(value: unknown): value is Article {
  if (!isRecord(value) || value['schemaVersion'] !== 1) return false;
  const { actors, topics, quotes, reactions, url } = value;
  if (url !== undefined && !(isText(url) && isSafeUrl(url))) return false;
  if (!isList(actors) || !isList(topics) || !isList(quotes) || !isList(reactions)) return false;
  const actorIds = idsOf(actors);
  const topicIds = idsOf(topics);
  const quoteIds = idsOf(quotes);
  return (
    actors.every(
      ({ id, name, image }) => isText(id) && isText(name) && (image === undefined || isImage(image)),
    ) &&
    topics.every(({ id, label }) => isText(id) && isText(label)) &&
    quotes.every(
      ({ id, text, speaker, attribution, status }) =>
        isText(id) &&
        isText(text) &&
        actorIds.has(speaker) &&
        attributions.some((known) => known === attribution) &&
        (status === undefined || isStatus(status)),
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

function isImage(value: unknown): boolean {
  return isRecord(value) && isText(value['url']) && isSafeUrl(value['url']) && isText(value['alt']);
}

/** A misread status would call a quote retracted that isn't, or the reverse. */
function isStatus(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { state, date, note } = value;
  return (
    state === 'current' || ((state === 'corrected' || state === 'retracted') && isText(date) && isText(note))
  );
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function idsOf(things: readonly Json[]): Set<unknown> {
  return new Set(things.map(({ id }) => id));
}

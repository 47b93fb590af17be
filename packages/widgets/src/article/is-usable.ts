import type { Article } from '@onrecord/core';
import { attributions, isSafeUrl, stances } from '@onrecord/core/query';

/**
 * Whether an element can show the value as an article: its lists are there, the references that are drawn lead somewhere, and
 * its addresses may stand in links and images. A reader's browser pays for no more than this; `explainFault` finds out what is wrong
 * where it fails.
 */
export function isUsable(value: unknown): value is Article {
  try {
    return canBeDrawn(value as Unchecked);
  } catch {
    // What should be a list or an object is none.
    return false;
  }
}

type Thing = Readonly<Record<string, unknown>>;
type Unchecked = Thing & Record<'actors' | 'topics' | 'quotes' | 'reactions', readonly Thing[]>;

function canBeDrawn({ schemaVersion, url, actors, topics, quotes, reactions }: Unchecked): boolean {
  const actorIds = idsOf(actors);
  const topicIds = idsOf(topics);
  const quoteIds = idsOf(quotes);
  return (
    schemaVersion === 1 &&
    (url === undefined || isAddress(url)) &&
    actors.every(
      ({ id, name, image }) => areTexts(id, name) && (image === undefined || isImage(image as Thing)),
    ) &&
    topics.every(({ id, label }) => areTexts(id, label)) &&
    quotes.every(
      ({ id, text, speaker, attribution, status }) =>
        areTexts(id, text) &&
        actorIds.has(speaker) &&
        attributions.some((known) => known === attribution) &&
        (status === undefined || isStatus(status as Thing)),
    ) &&
    reactions.every(
      ({ actor, topic, stance, quotes: shownBy = [] }) =>
        actorIds.has(actor) &&
        topicIds.has(topic) &&
        stances.some((known) => known === stance) &&
        (shownBy as readonly unknown[]).every((id) => quoteIds.has(id)),
    )
  );
}

function isImage({ url, alt }: Thing): boolean {
  return isAddress(url) && areTexts(alt);
}

/** A misread status would call a quote retracted that isn't, or the reverse. */
function isStatus({ state, date, note }: Thing): boolean {
  return state === 'current' || ((state === 'corrected' || state === 'retracted') && areTexts(date, note));
}

function isAddress(url: unknown): boolean {
  return areTexts(url) && isSafeUrl(url as string);
}

function areTexts(...values: readonly unknown[]): boolean {
  return values.every((value) => typeof value === 'string');
}

function idsOf(things: readonly Thing[]): Set<unknown> {
  return new Set(things.map(({ id }) => id));
}

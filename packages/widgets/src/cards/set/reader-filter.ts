import type { Article } from '@onrecord/core';
import type { CardSettings } from './card-settings.js';
import type { Facet, ReaderFilter } from './facet.js';

/**
 * What counts of a reader's choices: those under the filters that the page offers, and an actor of the article's, which may have
 * been selected elsewhere. Side by side there is no choice of actors.
 */
export function readerFilter(
  { actors }: Article,
  { offered, layout }: CardSettings,
  chosen: ReaderFilter,
  actor: string | undefined,
): ReaderFilter {
  const isKnown = layout !== 'side-by-side' && actors.some(({ id }) => id === actor);
  const own = Object.fromEntries(offered.map((facet) => [facet, chosen[facet]]));
  return given({ ...own, speaker: isKnown ? actor : undefined });
}

/** A filter with another choice under one facet; undefined takes it back. */
export function withChoice(filter: ReaderFilter, facet: Facet, value: string | undefined): ReaderFilter {
  return given({ ...filter, [facet]: value });
}

function given(choices: Readonly<Record<string, string | undefined>>): ReaderFilter {
  return Object.fromEntries(Object.entries(choices).filter(([, value]) => value !== undefined));
}

import type { Article } from '@onrecord/core';
import { foldName } from './fold-name.js';
import type { PlacedQuote } from './placed-quotes.js';

/**
 * Which actors of a draft an edited article has, and under which ids: by name or alias, else as the speaker of all the quotes
 * that both have, whom the editor gave another name.
 */
export function sameActors(
  edited: Article,
  draft: Article,
  placed: readonly PlacedQuote[],
): ReadonlyMap<string, string> {
  const byName = new Map(
    edited.actors
      .flatMap(({ id, name, aliases = [] }) => [name, ...aliases].map((own) => [foldName(own), id] as const))
      .reverse(),
  );
  const drafted = new Set(draft.actors.map(({ name }) => foldName(name)));
  const renamed = new Set(
    edited.actors.filter(({ name }) => !drafted.has(foldName(name))).map(({ id }) => id),
  );
  return new Map(
    draft.actors.flatMap((actor) => {
      const [speaker, ...others] = new Set(
        placed.filter(({ twin }) => twin?.speaker === actor.id).map(({ quote }) => quote.speaker),
      );
      const spoken =
        speaker !== undefined && others.length === 0 && renamed.has(speaker) ? speaker : undefined;
      const id = byName.get(foldName(actor.name)) ?? spoken;
      return id === undefined ? [] : [[actor.id, id] as const];
    }),
  );
}

import { findReactions, type ReactionFilter } from '../query/find-reactions.js';
import { actorsNamed } from './actors-named.js';
import type { Catalogs } from './catalogs.js';
import type { InArchive } from './in-archive.js';
import { narrowed } from './narrowed.js';
import type { ReactionEntry } from './reaction-catalog.js';
import { wantedDay, wantedPlace } from './wanted.js';

/** The reactions that match the filter, in the archive's order. */
export function matchingReactions(
  { reactions, actors }: Catalogs,
  { actor, text, quote, attribution, section, ...filter }: InArchive<ReactionFilter>,
): ReactionEntry[] {
  const { article, topic, stance } = filter;
  const found = reactions.having({
    ...{ article, actor: actorsNamed(actors, actor), topic, stance, quote, attribution, section },
    ...wantedPlace(filter),
    ...wantedDay(filter),
  });
  const asksOneQuote = [quote, attribution, section].filter((wanted) => wanted !== undefined).length > 1;
  if (!text && !asksOneQuote) return found;
  return narrowed(found, (article, entries) => {
    const part = { ...article, reactions: entries.map(({ reaction }) => reaction) };
    const matching = new Set(findReactions(part, { text, quote, attribution, section }));
    return entries.filter(({ reaction }) => matching.has(reaction));
  });
}

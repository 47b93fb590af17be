import { quoteMatches, type QuoteFilter } from '../query/find-quotes.js';
import { actorsNamed } from './actors-named.js';
import type { Catalogs } from './catalogs.js';
import type { InArchive } from './in-archive.js';
import type { QuoteEntry } from './quote-catalog.js';
import { wantedDay, wantedPlace } from './wanted.js';

/** The quotes that match the filter, in the archive's order. */
export function matchingQuotes(
  { quotes, actors }: Catalogs,
  { speaker, text, stance, topic, ...filter }: InArchive<QuoteFilter>,
): QuoteEntry[] {
  const { article, id, section, attribution } = filter;
  const found = quotes.having({
    ...{ article, id, speaker: actorsNamed(actors, speaker), topic, section, attribution, stance },
    ...wantedPlace(filter),
    ...wantedDay(filter),
  });
  const asksOneReaction = stance !== undefined && topic !== undefined;
  if (!text && !asksOneReaction) return found;
  return found.filter((entry) => quoteMatches(entry.article, entry.quote, { text, stance, topic }));
}

import { leftOf, narrowed, type CardView } from './card-view.js';
import type { Facet } from './facet.js';
import { knownValues } from './known-values.js';
import { valueName, type CountryNameOf, type ValueName } from './value-name.js';
import { valuesOf } from './values-of.js';

/** A choice that a reader has. */
export interface FilterOption {
  readonly value: string;
  readonly name: ValueName;
  /** How many cards it leaves, under the reader's other filters. */
  readonly count: number;
}

interface FilterOptions {
  /** How many cards are left by the other filters alone. */
  readonly total: number;
  readonly options: readonly FilterOption[];
}

/**
 * What a reader can choose under a facet: all that the page's quotes are under it, and what is chosen. Speakers and countries come
 * by their names as `language` sorts them, the rest in the article's or the format's order.
 */
export function filterOptions(
  view: CardView,
  facet: Facet,
  language: string,
  countryNameOf?: CountryNameOf,
): FilterOptions {
  const { article, wanted, reader, quotes } = view;
  const { [facet]: chosen, ...others } = reader;
  const left = leftOf(view, others);
  const { topic } = narrowed(wanted, others);
  const counts = new Map(chosen === undefined ? [] : [[chosen, 0]]);
  for (const quote of quotes)
    for (const value of valuesOf(article, quote, facet, wanted.topic)) counts.set(value, 0);
  for (const quote of left)
    for (const value of valuesOf(article, quote, facet, topic))
      counts.set(value, (counts.get(value) ?? 0) + 1);
  const known = knownValues(article, facet);
  const { compare } = new Intl.Collator(language, { numeric: true });
  const options = [...counts]
    .map(([value, count]) => ({ value, name: valueName(article, facet, value, countryNameOf), count }))
    .sort((a, b) => known.indexOf(a.value) - known.indexOf(b.value) || compare(a.name.text, b.name.text));
  return { total: left.length, options };
}

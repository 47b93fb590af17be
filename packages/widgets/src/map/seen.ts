import type { Bounds, CountryCode } from '@onrecord/atlas';
import type { MapShapes } from './drawing/map-shapes.js';
import type { Entry } from './entries-of.js';
import { markedCountries, type MarkedCountry } from './marked-countries.js';
import { isInView, viewOf, type Region } from './view-of.js';

/** What is seen of a map. */
export interface Seen {
  readonly view: Bounds;
  /** Those in the view, in the order of the entries. */
  readonly countries: readonly MarkedCountry[];
}

/** A region of a map with the countries of the entries; where they have none on it, `otherwise` is what a close-up is of. */
export function seenOf(
  shapes: MapShapes,
  region: Region,
  entries: readonly Entry[],
  otherwise: readonly CountryCode[] = [],
): Seen {
  const marked = markedCountries(entries, shapes.map);
  const codes = marked.map(({ code }) => code);
  const view = viewOf(shapes, region, codes.length > 0 ? codes : otherwise);
  return { view, countries: marked.filter(({ code }) => isInView(shapes.country(code), view)) };
}

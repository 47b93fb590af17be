import type { Article, Quote } from '@onrecord/core';
import { authorMarks } from './author-marks.js';
import { contentsOf } from './contents-of.js';
import { markHolder } from './mark-holder.js';

/** A passage that readers open a card from. */
export interface PassageMark {
  readonly quote: Quote;
  readonly range: Range;
  /** Where its control stands: at the end of this element, after the page's own content. */
  readonly holder: Element;
  /** Whether the author marked it, and gave it a look. */
  readonly isAuthors: boolean;
}

/** Where quotes may be marked. */
interface Places {
  readonly roots: readonly Element[];
  readonly places: ReadonlyMap<string, Range>;
}

/**
 * What needs a control, in the order of the text: what the author marked without one and, with `marksAll`, every passage of
 * speech that the author didn't mark. A quote that isn't in the article has none.
 */
export function marksOf({ quotes }: Article, { roots, places }: Places, marksAll: boolean): PassageMark[] {
  const byId = new Map(quotes.map((quote) => [quote.id, quote]));
  const authored = authorMarks(roots);
  const isAuthored = new Set(authored.map(({ quote }) => quote));
  const authors = authored.flatMap(({ quote: id, element, isControl }) => {
    const quote = byId.get(id);
    if (quote === undefined || isControl) return [];
    return [{ quote, range: contentsOf(element), holder: element, isAuthors: true }];
  });
  const others = [...(marksAll ? places : [])].flatMap(([id, range]) => {
    const quote = byId.get(id);
    if (quote === undefined || quote.attribution === 'term' || isAuthored.has(id)) return [];
    const holder = markHolder(range);
    if (holder === undefined || !roots.some((root) => root.contains(holder))) return [];
    return [{ quote, range, holder, isAuthors: false }];
  });
  return [...authors, ...others].sort((one, other) =>
    one.range.compareBoundaryPoints(Range.START_TO_START, other.range),
  );
}

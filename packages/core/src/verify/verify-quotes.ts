import type { Article } from '../schema/article.js';
import type { ArticleIds } from '../schema/ids.js';
import type { Quote } from '../schema/quote.js';
import { betweenContexts } from './between-contexts.js';
import { findPassage, type Wanted } from './find-passage.js';
import type { Stretch } from './fold.js';
import { resembles } from './resembles.js';
import { sourceText, type SourceText } from './source-text.js';
import { toEdgeWords } from './to-edge-words.js';
import { toQuotationMarks } from './to-quotation-marks.js';
import { wordChanges, type WordChange } from './word-changes.js';

/** A passage of the text: where it stands, in UTF-16 code units with the end excluded, and its words. */
export interface FoundPassage extends Stretch {
  readonly text: string;
}

/** What became of a quote's words, and the passage of the text that has them or comes nearest. */
export type QuoteCheck<Ids extends ArticleIds = ArticleIds> = { readonly quote: Ids['quote'] } & Finding;

type Finding =
  | (FoundPassage & { readonly verdict: 'verbatim' | 'moved' | 'typographic' })
  | (FoundPassage & { readonly verdict: 'altered'; readonly changes: readonly WordChange[] })
  | { readonly verdict: 'missing' }
  | { readonly verdict: 'unanchored' };

/**
 * Compares every quote of an article with the article's text; in the article's order. Looked for is the quote's `text`, with
 * the anchor as the hint of its place; of an `indirect` quote, whose text is a paraphrase, the anchor's `exact`.
 *
 * - `verbatim`: the words stand at the anchor's place, or, without an anchor, anywhere
 * - `moved`: they stand elsewhere
 * - `typographic`: quotation marks, apostrophes, dashes, spaces, invisible characters, ellipses or Unicode composition differ
 * - `altered`: the nearest passage has other words, listed as `changes`; `locateQuote` tells how near it must be
 * - `missing`: no passage is near
 * - `unanchored`: an `indirect` quote without an anchor has no words to look for
 *
 * Where the anchor's `exact` differs from the quote's text, the text is compared with the passage that the anchor marks. Where
 * the anchor stands between quotation marks, words that were added inside them count; where nothing is near but the anchor's
 * surroundings stand unchanged, what is between them does.
 */
export function verifyQuotes<Ids extends ArticleIds>(article: Article<Ids>, text: string): QuoteCheck<Ids>[] {
  const source = sourceText(text);
  return article.quotes.map((quote) => ({ quote: quote.id, ...check(source, quote) }));
}

function check(source: SourceText, { attribution, text, anchor }: Quote): Finding {
  const exact = attribution === 'indirect' ? anchor?.exact : text;
  if (exact === undefined) return { verdict: 'unanchored' };
  const marked = anchor && anchor.exact !== exact ? findPassage(source, anchor) : undefined;
  const found =
    marked && resembles(exact, source.text.slice(marked.start, marked.end))
      ? marked
      : (findPassage(source, { ...anchor, exact }) ?? marked);
  const passage = found?.match === 'fuzzy' ? toEdgeWords(source.text, found, exact) : found;
  const nearest = passage ?? (anchor && betweenContexts(source.text, anchor));
  if (nearest === undefined) return { verdict: 'missing' };
  return compare(source, { ...anchor, exact }, toQuotationMarks(source.text, nearest, { ...anchor }));
}

function compare(
  { text: source }: SourceText,
  { exact, start: place }: Wanted,
  { start, end }: Stretch,
): Finding {
  const found = { start, end, text: source.slice(start, end) };
  if (found.text === exact) return { verdict: start === (place ?? start) ? 'verbatim' : 'moved', ...found };
  const changes = wordChanges(exact, found.text);
  return changes.length === 0
    ? { verdict: 'typographic', ...found }
    : { verdict: 'altered', ...found, changes };
}

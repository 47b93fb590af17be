import type { Article, Quote } from '@onrecord/core';
import { Adoption } from './adoption.js';
import type { Draft } from './draft.js';
import { placedQuote, type PlacedQuote } from './placed-quotes.js';
import { sameActors } from './same-actors.js';

export interface MergedDraft {
  readonly article: Article;
  /** In the order of the quotes; what was left out comes last. */
  readonly changes: readonly DraftChange[];
}

/**
 * - `new`: found now, and added
 * - `changed`: the text has other words now; the editor's are kept
 * - `gone`: the text has the words no longer; they are kept
 * - `left out`: found, but not in an article of the very same text: an editor took it out
 */
export interface DraftChange {
  readonly what: 'new' | 'changed' | 'gone' | 'left out';
  /** The quote, as the merged article has it; of what was left out, as the draft has it. */
  readonly quote: Quote;
  /** The words that the text has now, of a quote that changed. */
  readonly now?: string;
}

/**
 * A new draft, merged into the article that an editor made of an earlier one. Everything in the article is kept; anchors follow the
 * text, and what an article as a whole lacks is filled in. A quote of the draft is one of the article's where they share half of
 * their words' place or more; the others are added where the text has them, with the actors, sections, topics and reactions that
 * they need. Where the text is the one that the article was made of, nothing is added: what isn't there was taken out.
 */
export function mergeDraft(edited: Article, draft: Draft): MergedDraft {
  const placed = edited.quotes.map((quote) => placedQuote(quote, draft));
  const twins = new Set(placed.map(({ twin }) => twin));
  const others = draft.article.quotes.filter((quote) => !twins.has(quote));
  const isSameText = edited.text !== undefined && edited.text.sha256 === draft.article.text?.sha256;
  const adoption = new Adoption(edited, draft.article, sameActors(edited, draft.article, placed));
  const added = isSameText ? [] : others.map((quote) => adoption.quote(quote));
  adoption.reactionsToQuotes();
  const quotes = inTextOrder(placed, added);
  const changes = new Map(placed.map((one) => [one.quote, changeOf(one, draft.text)]));
  const { actors, sections, topics, reactions } = adoption;
  const { dir, publisher, published, modified, url, text } = draft.article;
  return {
    article: {
      ...filled({ dir, publisher, published, modified, url }),
      ...edited,
      ...(text && { text }),
      sections,
      actors,
      topics,
      quotes,
      reactions,
    },
    changes: [
      ...quotes.flatMap((quote) =>
        changes.has(quote) ? (changes.get(quote) ?? []) : { what: 'new' as const, quote },
      ),
      ...(isSameText ? others.map((quote) => ({ what: 'left out' as const, quote })) : []),
    ],
  };
}

function changeOf({ quote, place, isGone }: PlacedQuote, text: string): DraftChange | undefined {
  if (isGone) return { what: 'gone', quote };
  if (!place || place.match === 'verbatim') return undefined;
  return { what: 'changed', quote, now: text.slice(place.start, place.end) };
}

/** The editor's order, and each quote that is added after the one before it in the text. */
function inTextOrder(placed: readonly PlacedQuote[], added: readonly Quote[]): readonly Quote[] {
  const starts = placed.map(({ place }) => place?.start ?? -1);
  const following = new Map<number, Quote[]>();
  for (const quote of added) {
    const { start = 0 } = quote.anchor ?? {};
    const before = starts.reduce(
      (best, at, i) => (at >= 0 && at <= start && at >= (starts[best] ?? -1) ? i : best),
      -1,
    );
    following.set(before, [...(following.get(before) ?? []), quote]);
  }
  return [
    ...(following.get(-1) ?? []),
    ...placed.flatMap(({ quote }, i) => [quote, ...(following.get(i) ?? [])]),
  ];
}

function filled<Facts extends object>(facts: Facts): { [Name in keyof Facts]?: NonNullable<Facts[Name]> } {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as {
    [Name in keyof Facts]?: NonNullable<Facts[Name]>;
  };
}

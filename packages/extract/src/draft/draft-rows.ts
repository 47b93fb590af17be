import type { Attribution } from '@onrecord/core';
import type { Draft } from './draft.js';
import { sure } from './review-quote.js';

/** A quote of a draft, for a table. */
export interface DraftRow {
  readonly quote: string;
  readonly words: string;
  /** The speaker's name. */
  readonly speaker: string;
  readonly attribution: Attribution;
  readonly confidence: number;
  readonly isUnsure: boolean;
  /** Why to look at its speaker or its words. */
  readonly reasons: readonly string[];
}

const doubtful = new Set(['speaker', 'words']);

/** The quotes of a draft in their order, each with the reasons to doubt its speaker or its words. */
export function draftRows({ article, evidence, review }: Draft): readonly DraftRow[] {
  const names = new Map(article.actors.map(({ id, name }) => [id, name]));
  const reasons = new Map<string, string[]>();
  for (const { about, path, reason } of review)
    if (doubtful.has(about)) {
      const quote = path.slice(0, path.indexOf(']') + 1);
      reasons.set(quote, [...(reasons.get(quote) ?? []), reason]);
    }
  return article.quotes.map(({ id, text, speaker, attribution }, i) => {
    const confidence = evidence[i]?.confidence ?? 0;
    const why = reasons.get(`quotes[${i}]`) ?? [];
    return {
      quote: id,
      words: text,
      speaker: names.get(speaker) ?? speaker,
      attribution,
      confidence,
      isUnsure: confidence < sure || why.length > 0,
      reasons: why,
    };
  });
}

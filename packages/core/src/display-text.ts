import type { Quote } from './schema/quote.js';

const comma = /[,،、]$/u;
/** A comma, or a full stop that belongs neither to an ellipsis nor to an abbreviation such as "U.S.". */
const endOfSentence = /(?:[,،、]|(?<!\.|\.\p{L})[.。])$/u;

/**
 * The words of a quote as they are shown: without the comma that the sentence around them put inside the marks, and without
 * the full stop where the quote isn't a sentence of its own.
 */
export function displayText({ text, attribution }: Pick<Quote, 'text' | 'attribution'>): string {
  return text.replace(attribution === 'mixed' || attribution === 'term' ? endOfSentence : comma, '');
}

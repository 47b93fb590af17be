import { extractQuotes } from '@onrecord/extract';
import { scored } from './scored.js';

/** Ours, as the scorer in ../shared/quotes wants it. */
export function extract(text) {
  return scored(extractQuotes(text), text);
}

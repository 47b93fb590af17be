import { extractQuotes } from '../../src/index.js';

/** The indirect speech of a text, the parts of a split one with a bar between them. */
export function paraphrases(text: string): string[] {
  return extractQuotes(text)
    .filter(({ attribution }) => attribution === 'indirect')
    .map(({ spans }) => spans.map(({ start, end }) => text.slice(start, end)).join(' | '));
}

import { confidenceIn, reasonFor } from '../attribution/confidence.js';
import { extractQuotes } from '../extract-quotes.js';
import type { ExtractedQuote, Span } from '../extracted-quote.js';
import type { Language } from '../language/language.js';
import type { Page } from '../page.js';
import { markedText } from './marked-text.js';

/** A quote in offsets of the page's text. */
export interface FoundQuote extends ExtractedQuote {
  /** Whether words in marks end at no mark. */
  readonly isOpen: boolean;
}

/** No names: a pronoun whose meaning wasn't found, and marks alone. */
const noName = /^(?:he|she|they|it|i|we|you|who|his|her|their|its|this|that|[^\p{L}\p{N}]*)$/iu;
const closing = /["”“’'‘»«`]/u;

/** What is said in a page: block quotations count as if they stood in marks. */
export function foundQuotes({ text, marks }: Page, language: Language): readonly FoundQuote[] {
  const marked = markedText(text, marks);
  const plain = <Place extends Span>(place: Place): Place => ({
    ...place,
    start: marked.toPlain(place.start),
    end: marked.toPlain(place.end),
  });
  return extractQuotes(marked.text, { language })
    .filter(isOfSomebody)
    .map((quote) => {
      const { spans, attribution, cue, speaker: named, confidence, reason } = quote;
      const speaker = named && noName.test(named.name.trim()) ? undefined : named;
      const [first, ...others] = spans;
      const after = marked.text[(others.at(-1) ?? first).end] ?? '';
      const isLost = named !== undefined && speaker === undefined;
      return {
        confidence: isLost ? confidenceIn('unknown') : confidence,
        reason: isLost ? reasonFor('unknown') : reason,
        attribution,
        spans: [plain(first), ...others.map(plain)],
        ...(cue && { cue: plain(cue) }),
        ...(speaker && {
          speaker: { ...speaker, ...(speaker.mention && { mention: plain(speaker.mention) }) },
        }),
        isOpen: attribution !== 'indirect' && !closing.test(after),
      };
    });
}

/** Not a question that nobody is named to ask. */
function isOfSomebody({ attribution, speaker }: ExtractedQuote): boolean {
  return attribution !== 'indirect' || speaker !== undefined;
}

import type { ExtractedQuote, Span } from '../extracted-quote.js';
import { mentionOf } from '../mentions/mention-of.js';
import { askedQuestions } from './asked.js';
import { confidenceInParaphrase, reasonForParaphrase } from './confidence.js';
import { indirectSpeech, type Paraphrase } from './indirect.js';
import { cueOf, speakerOf } from './quote-parts.js';
import type { ReadSentence } from './read-sentence.js';
import { sharedViews } from './shared-view.js';

/** What a sentence reports in other words. Of words that were passed on, the outer report counts. */
export function toldIn(text: string, read: ReadSentence): ExtractedQuote[] {
  const { sentence, phrases, clauses, passages } = read;
  const { tokens } = sentence;
  const told: ExtractedQuote[] = [];
  let outer: Span | undefined;
  const take = (paraphrase: Paraphrase): void => {
    const quote = quoteOf(text, read, paraphrase);
    const whole = { start: paraphrase.spans[0].start, end: paraphrase.spans.at(-1)!.end };
    if (!quote || (outer && whole.start >= outer.start && whole.end <= outer.end)) return;
    outer = whole;
    told.push(quote);
  };
  indirectSpeech(tokens, phrases, clauses, passages).forEach(take);
  sharedViews(tokens, phrases).forEach(take);
  askedQuestions(tokens).forEach(take);
  return told;
}

/** Nothing where the words in marks are the report, or the speaker isn't known. */
function quoteOf(
  text: string,
  { sentence: { tokens }, actors, passages }: ReadSentence,
  paraphrase: Paraphrase,
): ExtractedQuote | undefined {
  const { spans, clause } = paraphrase;
  const actor = clause.subject && actors.get(clause.subject);
  if (clause.subject && !actor) return undefined;
  const isQuoted = passages.some(
    ({ run, attribution, clause: governing }) =>
      (governing === clause && attribution !== 'term') ||
      (attribution === 'direct' && spans.some(({ start, end }) => run.start < end && run.end > start)),
  );
  if (isQuoted) return undefined;
  return {
    spans,
    attribution: 'indirect',
    cue: cueOf(text, tokens, clause),
    ...(actor && { speaker: speakerOf(actor, mentionOf(text, tokens, clause.subject)) }),
    confidence: confidenceInParaphrase(paraphrase),
    reason: reasonForParaphrase(paraphrase),
  };
}

import { confidenceIn, reasonFor } from './attribution/confidence.js';
import { cueOf, speakerOf } from './attribution/quote-parts.js';
import type { Passage } from './attribution/passage.js';
import { Reader } from './attribution/reader.js';
import { toldIn } from './attribution/told.js';
import type { ExtractedQuote, Span } from './extracted-quote.js';
import { quotesInSingles, runsIn } from './marks/runs.js';
import { phrasesOf } from './mentions/phrases.js';
import { isHeadline } from './text/headline.js';
import { paragraphsOf } from './text/paragraphs.js';
import { sentencesOf } from './text/sentences.js';

/**
 * Every piece of reported speech in an English news text, in order of its first words. Takes time in proportion to the
 * text's length, whatever is in it, and never throws.
 */
export function extractQuotes(text: string): readonly ExtractedQuote[] {
  const paragraphs = paragraphsOf(text);
  const inSingles = quotesInSingles(text, paragraphs);
  const reader = new Reader(text);
  const prepared = paragraphs.map((span, i) => {
    const sentences = sentencesOf(text, span, runsIn(text, span, inSingles), i);
    const titled = sentences.length < 3 && sentences.every(({ tokens }) => isHeadline(tokens));
    return {
      span,
      sentences: sentences.map((sentence) => ({ sentence, phrases: titled ? [] : phrasesOf(sentence) })),
    };
  });
  for (const { sentences } of prepared) {
    for (const { sentence, phrases } of sentences)
      for (const phrase of phrases) reader.resolver.register.note(sentence.tokens, phrase);
  }
  const quotes: ExtractedQuote[] = [];
  const byPassage = new Map<Passage, WrittenQuote>();
  for (const { span, sentences } of prepared) {
    const paragraph = reader.read(span, sentences);
    for (const passage of paragraph.passages) {
      const piece = { start: passage.run.start, end: passage.run.end };
      const part = passage.continues && byPassage.get(passage.continues);
      if (part) {
        part.spans.push(piece);
        byPassage.set(passage, part);
        continue;
      }
      const quote = quoteOf(text, passage, piece, span);
      byPassage.set(passage, quote);
      quotes.push(quote);
    }
    for (const sentence of paragraph.sentences) quotes.push(...toldIn(text, sentence));
  }
  return quotes.sort((a, b) => a.spans[0].start - b.spans[0].start);
}

type WrittenQuote = { -readonly [Key in keyof ExtractedQuote]: ExtractedQuote[Key] } & {
  readonly spans: [Span, ...Span[]];
};

function quoteOf(
  text: string,
  { attribution, ground, actor, mention, clause, sentence }: Passage,
  piece: Span,
  paragraph: Span,
): WrittenQuote {
  const quote: WrittenQuote = {
    spans: [piece],
    attribution,
    confidence: confidenceIn(ground),
    reason: reasonFor(ground),
  };
  if (clause && clause.lemma !== '—') quote.cue = cueOf(text, sentence.tokens, clause);
  if (actor) quote.speaker = speakerOf(actor, mention && isWithin(mention, paragraph) ? mention : undefined);
  return quote;
}

function isWithin({ start, end }: Span, outer: Span): boolean {
  return start >= outer.start && end <= outer.end;
}

import { confidenceIn, reasonFor } from './attribution/confidence.js';
import { cueOf, speakerOf } from './attribution/quote-parts.js';
import type { Passage } from './attribution/passage.js';
import { Reader } from './attribution/reader.js';
import { toldIn } from './attribution/told.js';
import { english } from './english/english.js';
import type { ExtractedQuote, Span } from './extracted-quote.js';
import { runsOfTurn, transcriptIn } from './interviews/transcript.js';
import type { Language } from './language/language.js';
import { markedParagraphs } from './marks/marked-paragraphs.js';
import { quotesInSingles, runsIn } from './marks/runs.js';
import { phrasesOf } from './mentions/phrases.js';
import { dictionaryOf } from './text/dictionary.js';
import { isHeadline } from './text/headline.js';
import { paragraphsOf } from './text/paragraphs.js';
import { sentencesOf } from './text/sentences.js';

export interface ExtractOptions {
  /** Of the text; English without it. */
  readonly language?: Language | undefined;
}

/**
 * Every piece of reported speech in a news text, in order of its first words. Takes time in proportion to the text's length,
 * whatever is in it, and never throws.
 */
export function extractQuotes(
  text: string,
  { language = english }: ExtractOptions = {},
): readonly ExtractedQuote[] {
  const dictionary = dictionaryOf(language);
  const paragraphs = markedParagraphs(text, paragraphsOf(text));
  const inSingles = quotesInSingles(text, paragraphs);
  const transcript = transcriptIn(text, paragraphs, dictionary);
  const reader = new Reader(text);
  const prepared = paragraphs.map((paragraph, i) => {
    const runs = runsIn(text, paragraph, inSingles);
    const label = transcript.get(i);
    const spoken = label ? runsOfTurn(runs, label, paragraph) : runs;
    const sentences = sentencesOf(text, paragraph, spoken, i, dictionary);
    const titled = sentences.length < 3 && sentences.every(({ tokens }) => isHeadline(tokens));
    if (titled) for (const { tokens } of sentences) reader.resolver.register.noteHeadline(tokens);
    return {
      span: paragraph,
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

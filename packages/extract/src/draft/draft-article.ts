import { articleFacts } from './article-facts.js';
import { Cast } from './cast.js';
import { digestOf } from './digest.js';
import type { Draft, Evidence, ReviewNote } from './draft.js';
import { draftQuotes, type DraftedQuote } from './draft-quotes.js';
import { foundQuotes, type FoundQuote } from './found-quotes.js';
import { findReactions } from './reactions.js';
import { reviewActors } from './review-actors.js';
import { reviewQuote } from './review-quote.js';
import { reviewStances } from './review-stances.js';
import { sectionsOf } from './sections.js';
import { readSource, type Format } from './source.js';

export interface DraftOptions {
  /** Of the article. What isn't made of the characters of an id becomes one. */
  readonly id?: string | undefined;
  /** Without it, what begins with a tag is HTML. */
  readonly format?: Format | undefined;
  readonly url?: string | undefined;
  /** A BCP 47 tag. */
  readonly language?: string | undefined;
}

/**
 * The draft of an article: its sections, actors, quotes with anchors, and the stances that the text says plainly. All else is
 * left to an editor and listed as `review`. Takes any string, in time proportional to its length; the same input gives the
 * same draft.
 */
export function draftArticle(input: string, options: DraftOptions = {}): Draft {
  const source = readSource(input, options.format);
  const { text } = source;
  const { facts, notes } = articleFacts(source, options);
  const { sections, sectionAt } = sectionsOf(source.headings);
  const found = foundQuotes(source);
  const cast = new Cast();
  const drafted = draftQuotes(text, found.filter(isUsed), cast, sectionAt);
  const quotes = drafted.flatMap((one) => one.quotes);
  const { topics, reactions, spans } = findReactions(text, drafted, cast);
  const actors = cast.finish();
  return {
    article: {
      schemaVersion: 1,
      ...facts,
      text: digestOf(text),
      sections,
      actors,
      topics,
      quotes,
      reactions,
    },
    text,
    evidence: drafted.flatMap(evidenceOf),
    review: [
      ...notes,
      ...reviewActors(actors, cast),
      ...reviewQuotes(drafted),
      ...found.filter((quote) => !isUsed(quote)).map(passedOver),
      ...reviewStances(drafted, topics, reactions, spans),
    ],
  };
}

/** Words in marks are a label, and of nobody, more often than not. */
function isUsed({ attribution, speaker }: FoundQuote): boolean {
  return attribution !== 'term' || speaker !== undefined;
}

function evidenceOf({ found, quotes }: DraftedQuote): readonly Evidence[] {
  const { confidence, reason, cue, speaker } = found;
  const [first] = quotes;
  return quotes.map(({ id }) => ({
    quote: id,
    confidence,
    reason,
    ...(first && first.id !== id && { continues: first.id }),
    ...(cue && { cue }),
    ...(speaker?.mention && { mention: speaker.mention }),
  }));
}

function reviewQuotes(drafted: readonly DraftedQuote[]): ReviewNote[] {
  let index = 0;
  return drafted.flatMap(({ found, actor, quotes }) => {
    const [first] = quotes;
    const path = `quotes[${index}]`;
    index += quotes.length;
    return first ? reviewQuote(found, first, actor, path) : [];
  });
}

function passedOver({ spans: [{ start, end }] }: FoundQuote): ReviewNote {
  return {
    about: 'term',
    path: 'quotes',
    start,
    end,
    reason: 'Words in marks that nobody is known to use were left out.',
  };
}

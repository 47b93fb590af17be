import type { DraftOptions } from './draft-options.js';
import { english } from '../english/english.js';
import type { Page } from '../page.js';
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

/** The draft of an article that was read from plain text or from HTML. */
export function draftPage(page: Page, options: DraftOptions): Draft {
  const { language = english } = options;
  const { text } = page;
  const { facts, notes } = articleFacts(page, options, language);
  const { sections, sectionAt } = sectionsOf(page);
  const found = foundQuotes(page, language);
  const cast = new Cast(language);
  const drafted = draftQuotes(text, found.filter(isUsed), cast, sectionAt);
  const quotes = drafted.flatMap((one) => one.quotes);
  const { topics, reactions, spans } = findReactions(text, drafted, cast, language);
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

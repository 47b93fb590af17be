import { diffArrays } from 'diff';
import { wordSegments } from '../word-segments.js';
import { fold, unfold, type Stretch } from './fold.js';

/** Words that a quote has and the text hasn't, and what the text has in their place. One of the two may be empty. */
export interface WordChange {
  readonly quote: string;
  readonly text: string;
}

/** Wordings with more differences are told as different from end to end. */
const mostDifferences = 1000;

/**
 * Where the wording of a quote differs from that of a text, in their order, upper and lower case included. A difference is of
 * whole words (UAX #29) and punctuation marks; of typography alone, it is none.
 */
export function wordChanges(quote: string, text: string): WordChange[] {
  const ours = tokensOf(quote);
  const theirs = tokensOf(text);
  const parts = diffArrays(
    ours.map(({ word }) => word),
    theirs.map(({ word }) => word),
    { maxEditLength: mostDifferences },
  );
  if (parts === undefined) return [{ quote, text }];

  const changes: WordChange[] = [];
  let [our, their] = [0, 0];
  let [removed, added] = [0, 0];
  const endChange = () => {
    if (removed + added > 0) {
      changes.push({
        quote: covering(quote, ours.slice(our, our + removed)),
        text: covering(text, theirs.slice(their, their + added)),
      });
    }
    [our, their] = [our + removed, their + added];
    [removed, added] = [0, 0];
  };
  for (const part of parts) {
    if (part.removed) removed += part.count;
    else if (part.added) added += part.count;
    else {
      endChange();
      [our, their] = [our + part.count, their + part.count];
    }
  }
  endChange();
  return changes;
}

interface Token extends Stretch {
  readonly word: string;
}

/** Words and marks without their typography, and where they stand. */
function tokensOf(text: string): Token[] {
  const folded = fold(text);
  return wordSegments(folded.text)
    .filter(({ segment }) => segment.trim() !== '')
    .map(({ segment, index }) => ({
      word: segment,
      ...unfold(folded, { start: index, end: index + segment.length }),
    }));
}

/** The text from the first token to the last. */
function covering(text: string, tokens: readonly Token[]): string {
  return text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0).trim();
}

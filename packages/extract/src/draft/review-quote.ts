import type { Quote } from '@onrecord/core';
import type { Mention } from '../extracted-quote.js';
import type { ReviewNote } from './draft.js';
import { foldName } from './fold-name.js';
import type { FoundActor } from './found-actor.js';
import type { FoundQuote } from './found-quotes.js';

/** With less confidence an editor should look. */
export const sure = 0.8;

/** Whom these mean is told rightly more often than a quote is sure. */
const plain = /^(?:he|she|his|her|who)$/iu;

/** What to look at in a quote. `path` is its place in the article. */
export function reviewQuote(found: FoundQuote, quote: Quote, actor: FoundActor, path: string): ReviewNote[] {
  const { start = 0, end = 0 } = quote.anchor ?? {};
  const notes: ReviewNote[] = [];
  const mention = found.speaker?.mention;
  const speaker = { about: 'speaker', path: `${path}.speaker` } as const;
  if (!found.speaker) notes.push({ ...speaker, start, end, reason: 'The text doesn’t tell who says this.' });
  else if (mention && !isOwnName(mention, actor) && !plain.test(mention.text))
    notes.push({ ...speaker, ...spanOf(mention), reason: `“${mention.text}” was taken for ${actor.name}.` });
  else if (found.confidence < sure && quote.attribution !== 'indirect')
    notes.push({ ...speaker, start, end, reason: found.reason });
  if (found.isOpen)
    notes.push({
      about: 'words',
      path: `${path}.text`,
      start,
      end,
      reason: 'No mark ends these words: see where they end.',
    });
  if (quote.attribution === 'indirect')
    notes.push({
      about: 'wording',
      path: `${path}.text`,
      start,
      end,
      reason: 'A paraphrase: put it in words of your own.',
    });
  return notes;
}

/** Whether the words that name a speaker have a word of the name in them, as against "she" and "the minister". */
function isOwnName({ text }: Mention, { name }: FoundActor): boolean {
  const words = new Set(foldName(text).split(' '));
  return foldName(name)
    .split(' ')
    .some((word) => words.has(word));
}

function spanOf({ start, end }: Mention): { start: number; end: number } {
  return { start, end };
}

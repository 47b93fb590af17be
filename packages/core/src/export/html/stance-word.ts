import type { Reaction } from '../../schema/reaction.js';
import { mark } from './mark.js';
import { markup, type Markup } from './markup.js';
import { wordOf } from './word-of.js';
import type { Words } from './words.js';

/** A stance, with the quotes beside it that show it. */
export function stanceWord(
  { stance, actor, topic }: Reaction,
  quotes: readonly string[],
  words: Words,
): Markup {
  return markup`<b${mark('stance', stance, actor, topic, ...quotes)}>${wordOf(words.stance, stance)}</b>`;
}

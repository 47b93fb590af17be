// What only some quotes have, and only some cards: a page loads it where one does.
import { adopt } from '../element/adopt.js';
import { particularsStyles } from './particulars.styles.js';

export { inlineQuote } from './inline-quote.js';
export { portraitOf } from './portrait-of.js';
export { speakerNotes } from './speaker-notes.js';
export { statusNote } from './status-note.js';
export { struckWords } from './struck-words.js';
export { translationOf } from './translation-of.js';

/** Gives a card the styles of all these. */
export function dress(root: ShadowRoot | null): void {
  adopt(root, particularsStyles);
}

import { adopt } from '../element/adopt.js';
import { inlineQuote } from './inline-quote.js';
import { particularsStyles } from './particulars.styles.js';
import { portraitOf } from './portrait-of.js';
import { speakerNotes } from './speaker-notes.js';
import { statusNote } from './status-note.js';
import { struckWords } from './struck-words.js';
import { translationOf } from './translation-of.js';

/** What only some quotes have, and only some cards: a page loads it where one does. */
export const particulars = {
  inlineQuote,
  portraitOf,
  speakerNotes,
  statusNote,
  struckWords,
  translationOf,
  styles: particularsStyles,
  /** Gives a card the styles of all these. */
  dress: (root: ShadowRoot | null): void => {
    adopt(root, particularsStyles);
  },
};

export type Particulars = typeof particulars;

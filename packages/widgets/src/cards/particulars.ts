// What only some quotes have, and only some cards: a page loads it where one does.
export { inlineQuote } from './inline-quote.js';
export { particularsStyles } from './particulars.styles.js';
export { portraitOf } from './portrait-of.js';
export { speakerNotes } from './speaker-notes.js';
export { statusNote } from './status-note.js';
export { struckWords } from './struck-words.js';
export { translationOf } from './translation-of.js';

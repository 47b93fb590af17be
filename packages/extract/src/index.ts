export { draftArticle, type DraftOptions } from './draft/draft-article.js';
export { draftRows, type DraftRow } from './draft/draft-rows.js';
export type { Draft, Evidence, ReviewNote, Subject } from './draft/draft.js';
export { mergeDraft, type DraftChange, type MergedDraft } from './draft/merge-draft.js';
export { english } from './english/english.js';
export { extractQuotes, type ExtractOptions } from './extract-quotes.js';
export type { Cue, ExtractedQuote, Mention, Speaker, Span } from './extracted-quote.js';
export type { CountryWord, CueForm, CueSort, Language, StanceWords } from './language/language.js';

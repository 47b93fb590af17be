// What a page needs to show an article: the questions, without the validator.
export { dateWords } from './date-words.js';
export { displayText } from './display-text.js';
export { affiliationOf, lineOf } from './query/affiliation-of.js';
export { captionOf, type Caption } from './query/caption-of.js';
export { countryOf } from './query/country-of.js';
export { directionOf } from './query/direction-of.js';
export { findActors, type ActorFilter } from './query/find-actors.js';
export { findQuotes, type QuoteFilter } from './query/find-quotes.js';
export { findReactions, type ReactionFilter } from './query/find-reactions.js';
export { membersOf } from './query/members-of.js';
export { reactionsByCountry } from './query/reactions-by-country.js';
export { stanceTally } from './query/stance-tally.js';
export { attributions } from './schema/attribution.js';
export { isSafeUrl } from './schema/safe-url.js';
export { stances } from './schema/stance.js';

export { OnrecordArticle } from './article/article-element.js';
export { OnrecordQuoteCard } from './cards/quote-card-element.js';
export { OnrecordQuoteCards } from './cards/quote-cards-element.js';
export { OnrecordReactionsMap } from './map/reactions-map-element.js';
export { OnrecordSelectEvent } from './selection/select-event.js';

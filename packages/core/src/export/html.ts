// Readable HTML strings, for pages and feeds that run no script.
export { quoteHtml } from './html/quote-html.js';
export { reactionsHtml } from './html/reactions-html.js';
export { english, type Words } from './html/words.js';

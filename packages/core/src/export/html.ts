// Readable HTML strings, for pages and feeds that run no script.
export { quoteHtml } from './html/quote-html.js';
export { quotesHtml } from './html/quotes-html.js';
export { reactionsHtml } from './html/reactions-html.js';
export { snippet, snippetFormats, type SnippetFormat } from './html/snippet.js';
export { widgetFile, type Widget, type WidgetFileType } from './html/widget-file.js';
export { widgetTitle } from './html/widget-title.js';
export { widgetUrl } from './html/widget-url.js';
export { english, type Words } from './html/words.js';
export { arabic } from './html/words/arabic.js';
export { french } from './html/words/french.js';
export { german } from './html/words/german.js';
export { spanish } from './html/words/spanish.js';
export { ukrainian } from './html/words/ukrainian.js';

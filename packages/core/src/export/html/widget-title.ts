import { displayText } from '../../display-text.js';
import { byId } from '../../query/by-id.js';
import { directionOf } from '../../query/direction-of.js';
import type { Article } from '../../schema/article.js';
import type { ArticleIds } from '../../schema/ids.js';
import type { Quote } from '../../schema/quote.js';
import { attribute, markup, type Markup } from './markup.js';
import type { Widget } from './widget-file.js';
import { quoteOf } from './widget-url.js';
import { english, type Words } from './words.js';

/**
 * What a widget is called, in plain text: `Quotes: ` and the headline, or the speaker and the words. Of a quote that was
 * retracted the words aren't repeated. Throws a RangeError where the article has no such quote.
 */
export function widgetTitle<Ids extends ArticleIds>(
  article: Article<Ids>,
  widget: Widget<NoInfer<Ids>['quote']>,
  { words = english }: { readonly words?: Words } = {},
): string {
  return partsOf(article, widget, words)
    .map((part) => (typeof part === 'string' ? part : part.text))
    .join('');
}

/** The same as HTML, with the language and direction of what isn't the page's. */
export function titleMarkup(article: Article, widget: Widget, words: Words): Markup {
  return markup`${partsOf(article, widget, words).map((part) =>
    typeof part === 'string'
      ? markup`${part}`
      : markup`<bdi${attribute('lang', part.lang === words.lang ? undefined : part.lang)}${attribute('dir', part.dir)}>${part.text}</bdi>`,
  )}`;
}

/** Words of the page, or of the article with their language. */
type Part = string | { readonly text: string; readonly lang: string; readonly dir: string | undefined };

function partsOf(article: Article, widget: Widget, words: Words): Part[] {
  const { headline, lang, dir } = article;
  if (widget.widget === 'quote-card') return quoteParts(article, quoteOf(article, widget.quote), words);
  const phrase = widget.widget === 'reactions-map' ? words.reactionsTo : words.quotesIn;
  return filledIn(phrase, { name: [{ text: headline, lang, dir }] });
}

function quoteParts(article: Article, quote: Quote, words: Words): Part[] {
  const { lang, dir, actors } = article;
  const speaker = { text: byId(actors, quote.speaker)?.name ?? quote.speaker, lang, dir };
  if (quote.status?.state === 'retracted') return [words.retracted, ' · ', speaker];
  const said = { text: displayText(quote), lang: quote.lang ?? lang, dir: directionOf(article, quote) };
  const [open, close] = quote.attribution === 'indirect' ? ['', ''] : words.marks;
  return filledIn(words.wordsOf, { name: [speaker], words: [open, said, close] });
}

/** A phrase with parts in the places of its names in braces. */
function filledIn(phrase: string, parts: Readonly<Record<string, readonly Part[]>>): Part[] {
  return phrase
    .split(/\{(name|words)\}/u)
    .flatMap((piece, index) => (index % 2 === 0 ? [piece] : (parts[piece] ?? [])));
}

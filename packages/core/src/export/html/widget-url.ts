import { expectation } from '../../expectation.js';
import { byId } from '../../query/by-id.js';
import type { Article } from '../../schema/article.js';
import type { ArticleIds } from '../../schema/ids.js';
import type { Quote } from '../../schema/quote.js';
import { toUri } from '../to-uri.js';
import { expectId, widgetFile, type Widget, type WidgetFileType } from './widget-file.js';

/** Where things are published. */
export interface Published {
  /** The address of the folder that has a folder for each article: http or https, without a query and a fragment. */
  readonly base: string;
}

/**
 * The address of a published widget: its page, unless another type of file is asked for. Throws a RangeError where `base` is
 * no address of a folder, and where the article has no such quote.
 */
export function widgetUrl<Ids extends ArticleIds>(
  article: Article<Ids>,
  { base, ...widget }: Published & Widget<NoInfer<Ids>['quote']>,
  type: WidgetFileType = 'html',
): string {
  if (widget.widget === 'quote-card') quoteOf(article, widget.quote);
  return publishedUrl(article, base, widgetFile(widget, type));
}

/** The address of the article's data. */
export function dataUrl(article: Article, base: string): string {
  return publishedUrl(article, base, 'article.onrecord.json');
}

export function quoteOf(article: Article, id: string): Quote {
  const quote = byId(article.quotes, id);
  if (quote === undefined)
    throw new RangeError(`quote: ${expectation(`the id of a quote in the article "${article.id}"`, id)}`);
  return quote;
}

/** The address of the folder, with the slash at its end. */
export function folderUrl(base: string): string {
  const uri = toUri(base);
  if (uri === undefined || !/^http[^?#@]+$/u.test(uri))
    throw new RangeError(
      `base: ${expectation('the http or https address of a folder, such as "https://media.example.org/onrecord/"', base)}`,
    );
  return uri.endsWith('/') ? uri : `${uri}/`;
}

function publishedUrl({ id }: Article, base: string, file: string): string {
  return `${folderUrl(base)}${expectId('article.id', id)}/${file}`;
}

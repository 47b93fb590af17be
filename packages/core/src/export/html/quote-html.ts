import { expectation } from '../../expectation.js';
import { byId } from '../../query/by-id.js';
import type { Article } from '../../schema/article.js';
import type { ArticleIds } from '../../schema/ids.js';
import { passageUrl } from '../passage-url.js';
import { captionLines } from './caption-lines.js';
import { markup } from './markup.js';
import { ofArticle } from './of-article.js';
import { quoteBody } from './quote-body.js';
import { sourceLine } from './source-line.js';
import { english, type Words } from './words.js';

/**
 * One quote as a `figure` that needs no script and no style: the words, who said them, in what role and how they reached the
 * page, the stance they show, what was corrected, and a link to the passage in the article. HTML that is XML as well; every
 * text in it is escaped. Throws a RangeError where the article has no quote of this id.
 */
export function quoteHtml<Ids extends ArticleIds>(
  article: Article<Ids>,
  id: NoInfer<Ids>['quote'],
  { words = english }: { readonly words?: Words } = {},
): string {
  const quote = byId(article.quotes, id);
  if (quote === undefined)
    throw new RangeError(`quoteHtml: ${expectation(`the id of a quote in the article "${article.id}"`, id)}`);
  const url = passageUrl(article, quote);
  return markup`<figure${ofArticle(article, 'onrecord-quote', words)}>
${quoteBody(article, quote, url, words)}<figcaption>
${captionLines(article, quote, words)}${sourceLine(article, url, words)}</figcaption>
</figure>`.source;
}

import { expectation } from '../../expectation.js';
import { byId } from '../../query/by-id.js';
import { captionOf } from '../../query/caption-of.js';
import type { Article } from '../../schema/article.js';
import type { ArticleIds } from '../../schema/ids.js';
import type { Quote } from '../../schema/quote.js';
import { passageUrl } from '../passage-url.js';
import { articleWords, line, named } from './article-words.js';
import { attribute, markup, type Markup } from './markup.js';
import { quoteBody } from './quote-body.js';
import { sourceLine } from './source-line.js';
import { time } from './time.js';
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
  return markup`<figure class="onrecord-quote"${attribute('lang', words.lang)}${attribute('dir', words.dir)}>
${quoteBody(article, quote, url, words)}<figcaption>
${captionLines(article, quote, words)}${sourceLine(article, url, words)}</figcaption>
</figure>`.source;
}

function captionLines(article: Article, quote: Quote, words: Words): Markup {
  const own = (text: string | undefined): Markup | undefined => articleWords(article, text, words);
  const { speaker, role, affiliation, via, topic, reaction, isInitiator } = captionOf(article, quote);
  const { attribution, date, translation } = quote;
  const stance = reaction ? words.stance[reaction.stance] : isInitiator ? words.initiator : undefined;
  return markup`${line(
    speaker && markup`<b>${own(speaker.name)}</b>`,
    own(role),
    own(affiliation),
    named(words.through, own(via)),
  )}${line(stance === undefined ? undefined : markup`<b>${stance}</b>`, own(topic?.label))}${line(
    markup`${words.attribution[attribution]}`,
    time(date, words),
    named(words.translatedBy, own(translation?.translator)),
  )}`;
}

import { lineOf } from '../../query/affiliation-of.js';
import { findQuotes } from '../../query/find-quotes.js';
import { findReactions, type ReactionFilter } from '../../query/find-reactions.js';
import type { Article, Topic } from '../../schema/article.js';
import type { ArticleIds } from '../../schema/ids.js';
import type { Quote } from '../../schema/quote.js';
import type { Reaction } from '../../schema/reaction.js';
import { passageUrl } from '../passage-url.js';
import { toUri } from '../to-uri.js';
import { actorLine } from './actor-line.js';
import { articleWords, line, named } from './article-words.js';
import { linked } from './linked.js';
import { mark } from './mark.js';
import { heading, markup, type HeadingLevel, type Markup } from './markup.js';
import { ofArticle } from './of-article.js';
import { quoteBody } from './quote-body.js';
import { sourceLine } from './source-line.js';
import { stanceWord } from './stance-word.js';
import { time } from './time.js';
import { wordOf } from './word-of.js';
import { english, type Words } from './words.js';

/**
 * The reactions that match the filter as a list for each topic, in the article's order, that needs no script and no style:
 * who, which stance, and the words that show it. HTML that is XML as well; every text in it is escaped. Without a reaction an
 * empty string.
 */
export function reactionsHtml<Ids extends ArticleIds>(
  article: Article<Ids>,
  filter: ReactionFilter<NoInfer<Ids>> = {},
  {
    words = english,
    headingLevel = 2,
  }: { readonly words?: Words; readonly headingLevel?: HeadingLevel } = {},
): string {
  const reactions = findReactions(article, filter);
  if (reactions.length === 0) return '';
  const lists = article.topics.map((topic) => topicList(article, topic, reactions, headingLevel, words));
  return markup`<div${ofArticle(article, 'onrecord-reactions', words)}>
${lists}${sourceLine(article, toUri(article.url), words)}</div>`.source;
}

function topicList(
  article: Article,
  topic: Topic,
  all: readonly Reaction[],
  level: HeadingLevel,
  words: Words,
): Markup | undefined {
  const reactions = all.filter((reaction) => reaction.topic === topic.id);
  if (reactions.length === 0) return undefined;
  const initiator = nameOf(article, topic.initiatedBy, words);
  const topicMark = mark('topic', topic.id, initiator && topic.initiatedBy);
  return markup`<section>
${heading(level, articleWords(article, topic.label, words, topicMark))}
${line(named(words.initiatedBy, initiator))}<ul>
${reactions.map((reaction) => item(article, reaction, words))}</ul>
</section>
`;
}

function item(article: Article, reaction: Reaction, words: Words): Markup {
  const { actor, label, summary, date } = reaction;
  const quotes = findQuotes(article, { id: reaction.quotes ?? [] });
  const ids = quotes.map(({ id }) => id);
  return markup`<li>${line(
    nameOf(article, actor, words),
    stanceWord(reaction, ids, words),
    articleWords(article, label, words, mark('label')),
    time(date, words, mark('reacted')),
  )}${line(articleWords(article, summary, words, mark('summary')))}${quotes.map((quote) =>
    evidence(article, quote, actor, words),
  )}</li>
`;
}

/** Words that show a reaction, with their speaker where it isn't the one who reacts. */
function evidence(article: Article, quote: Quote, actor: string, words: Words): Markup {
  const url = passageUrl(article, quote);
  return markup`<div>
${quoteBody(article, quote, url, words)}${line(
    markup`${wordOf(words.attribution, quote.attribution)}`,
    quote.speaker === actor ? undefined : nameOf(article, quote.speaker, words),
    linked(url, markup`${words.inArticle}`),
  )}</div>
`;
}

function nameOf(article: Article, id: string | undefined, words: Words): Markup | undefined {
  return id === undefined ? undefined : actorLine(article, lineOf(article, id), words).name;
}

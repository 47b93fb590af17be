import { byId } from '../../query/by-id.js';
import { captionOf } from '../../query/caption-of.js';
import { findReactions } from '../../query/find-reactions.js';
import type { Article } from '../../schema/article.js';
import { byLine } from '../by-line.js';
import type { Widget } from './widget-file.js';
import { widgetTitle } from './widget-title.js';
import { quoteOf } from './widget-url.js';
import { wordOf } from './word-of.js';
import type { Words } from './words.js';

/** All that the still of a widget tells, in words: of the map the stances on the first topic, which is the one it shows. */
export function pictureWords(article: Article, widget: Widget, words: Words): string {
  switch (widget.widget) {
    case 'reactions-map':
      return joined(mapWords(article, words));
    case 'quote-cards':
      return joined([
        widgetTitle(article, widget, { words }),
        ...article.quotes.map(({ id: quote }) =>
          widgetTitle(article, { widget: 'quote-card', quote }, { words }),
        ),
      ]);
    case 'quote-card':
      return joined(cardWords(article, widget.quote, words));
  }
}

function mapWords(article: Article, words: Words): string[] {
  const { headline, topics, actors } = article;
  const [topic] = topics;
  const title = words.reactionsTo.replace('{name}', () => topic?.label ?? headline);
  if (topic === undefined) return [title];
  return [
    title,
    ...findReactions(article, { topic: topic.id }).map(
      ({ actor, stance }) => `${byId(actors, actor)?.name ?? actor}: ${wordOf(words.stance, stance)}`,
    ),
  ];
}

function cardWords(article: Article, id: string, words: Words): (string | undefined)[] {
  const quote = quoteOf(article, id);
  const { topic, reaction } = captionOf(article, quote);
  const stance = reaction && topic && `${wordOf(words.stance, reaction.stance)}: ${topic.label}`;
  return [
    widgetTitle(article, { widget: 'quote-card', quote: id }, { words }),
    quote.translation?.text,
    byLine(article, quote.speaker),
    wordOf(words.attribution, quote.attribution),
    stance,
    article.headline,
    article.publisher?.name,
  ];
}

function joined(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(' · ');
}

import { lineOf } from '../../query/affiliation-of.js';
import { byId } from '../../query/by-id.js';
import { findQuotes } from '../../query/find-quotes.js';
import type { Article } from '../../schema/article.js';
import type { Reaction } from '../../schema/reaction.js';
import { partUri } from '../article-uri.js';
import { filled } from '../filled.js';
import { instant } from '../instant.js';
import { concepts } from './concepts.js';
import { day, texts, type NinjsAssociation } from './item.js';

/** A reaction as an item that refers to the quotes which show it. Its stance is a description: ninjs has no property for one. */
export function reactionItem(article: Article, reaction: Reaction): NinjsAssociation {
  const [actor, ...represented] = lineOf(article, reaction.actor);
  const topic = byId(article.topics, reaction.topic);
  return filled({
    name: `${actor?.name ?? reaction.actor}: ${topic?.label ?? reaction.topic}`,
    rel: 'reaction',
    uri: reactionUri(article, reaction),
    type: 'component',
    contentCreated: instant(reaction.date),
    language: article.lang,
    headlines: texts('label', reaction.label),
    descriptions: [
      ...texts('stance', reaction.stance),
      ...texts('summary', reaction.summary),
      ...day('date', reaction.date),
    ],
    ...concepts(
      article,
      [
        ...(actor ? [['actor', actor] as const] : []),
        ...represented.map((other) => ['represented', other] as const),
      ],
      topic ? [['about', topic]] : [],
    ),
    associations: findQuotes(article, { id: reaction.quotes ?? [] }).map(({ id }) => ({
      name: id,
      rel: 'quote',
      uri: partUri(article, 'quote', id),
    })),
  });
}

/** Reactions have no id: actor and topic tell them apart, and a number where the two meet again. */
function reactionUri(article: Article, reaction: Reaction): string {
  const { actor, topic } = reaction;
  const same = article.reactions.filter((other) => other.actor === actor && other.topic === topic);
  const number = same.indexOf(reaction) + 1;
  return partUri(article, 'reaction', actor, topic, ...(number > 1 ? [String(number)] : []));
}

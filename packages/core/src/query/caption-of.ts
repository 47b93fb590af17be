import type { Actor } from '../schema/actor.js';
import type { Article, Topic } from '../schema/article.js';
import type { ArticleIds } from '../schema/ids.js';
import type { Quote } from '../schema/quote.js';
import type { Reaction } from '../schema/reaction.js';
import { lineOf } from './affiliation-of.js';
import { byId } from './by-id.js';
import { designationOf } from './designation-of.js';
import { viaOf } from './via-of.js';

/** What a reader needs beside the words of a quote, to weigh them. */
export interface Caption<Ids extends ArticleIds = ArticleIds> {
  readonly speaker: Actor<Ids> | undefined;
  readonly role: string | undefined;
  /** Whom the speaker represents, unless the role names it already, as "NATO Secretary General" does. */
  readonly affiliation: string | undefined;
  /** The name of the spokesperson or the report that passed the words on. */
  readonly via: string | undefined;
  readonly topic: Topic<Ids> | undefined;
  /** The stance that the quote shows on that topic: the speaker's, or that of someone the speaker represents. */
  readonly reaction: Reaction<Ids> | undefined;
  /** Whether the speaker, or someone the speaker represents, started what the topic is about. */
  readonly isInitiator: boolean;
}

/**
 * What the caption of a quote tells. Where it shows stances of the speaker, or of those it represents, on several topics, that
 * on the given one counts, else that on the quote's own, else the first.
 */
export function captionOf<Ids extends ArticleIds>(
  article: Article<Ids>,
  quote: Quote<NoInfer<Ids>>,
  topic: NoInfer<Ids>['topic'] | undefined = quote.topic,
): Caption<Ids> {
  const line = lineOf(article, quote.speaker);
  const reactions = article.reactions.filter(
    ({ actor, quotes }) => quotes?.includes(quote.id) === true && line.some(({ id }) => id === actor),
  );
  const on = (wanted: string | undefined) => reactions.find((reaction) => reaction.topic === wanted);
  const reaction = on(topic) ?? on(quote.topic) ?? reactions[0];
  const about = reaction?.topic ?? quote.topic;
  const subject = byId(article.topics, about);
  return {
    speaker: line[0],
    ...designationOf(line),
    via: viaOf(article, quote),
    topic: subject,
    reaction,
    isInitiator: subject !== undefined && line.some(({ id }) => id === subject.initiatedBy),
  };
}

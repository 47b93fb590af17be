import type { Article } from '@onrecord/core';
import { ArticleError, parseArticle } from '@onrecord/core/parse-article';
import { actorsIn } from './actors-in.js';
import { factsIn } from './facts-in.js';
import { inOneOrder } from './in-one-order.js';
import { marksIn, wordsOf } from './marks.js';
import { figuresIn, quotesIn } from './quotes-in.js';
import { reactionsIn } from './reactions-in.js';
import { united, unitedReactions, type Found } from './united.js';

/**
 * The article that HTML of `@onrecord/core/html` shows, as far as it shows it: `quoteHtml`, `quotesHtml` and `reactionsHtml`, once or
 * often, of the first article among them. Undefined where there is none of it, and where a sanitizer or an editor has taken
 * away so much that a quote might be misread: the HTML itself still reads well.
 *
 * What isn't shown isn't there: sections, anchors, images, aliases, `sameAs`, members.
 */
export function articleFromHtml(root: ParentNode): Article | undefined {
  const marks = marksIn(root, 'article');
  const id = marks[0]?.values[0];
  const containers = marks.filter(({ values }) => values[0] === id).map(({ element }) => element);
  const [first] = containers;
  return first && checked(found({ schemaVersion: 1, id, ...factsIn(first) }, containers));
}

/** Nothing of the page is trusted: what the format refuses is refused as a whole, and so is an article that shows nothing. */
function checked(input: Found): Article | undefined {
  try {
    const article = parseArticle(input);
    return article.quotes.length + article.reactions.length === 0 ? undefined : article;
  } catch (error) {
    if (error instanceof ArticleError) return undefined;
    throw error;
  }
}

function found(facts: Found, containers: readonly Element[]): Found {
  const quotes = united(containers.flatMap((container) => quotesIn(container, facts)));
  const order = inOneOrder(
    containers.flatMap((container) => [
      figuresIn(container),
      ...marksIn(container, 'stance').map(({ values }) => values.slice(3)),
    ]),
  );
  const places = new Map<unknown, number>(order.map((id, place) => [id, place]));
  const placeOf = ({ id }: Found) => places.get(id) ?? -1;
  return {
    ...facts,
    sections: [],
    actors: united(containers.flatMap(actorsIn)),
    topics: united(containers.flatMap(topicsIn)),
    quotes: quotes.sort((one, other) => placeOf(one) - placeOf(other)),
    reactions: unitedReactions(containers.flatMap(reactionsIn)),
  };
}

function topicsIn(container: Element): Found[] {
  return marksIn(container, 'topic').map((mark) => {
    const [id, initiatedBy] = mark.values;
    return { id, label: wordsOf(mark), initiatedBy };
  });
}

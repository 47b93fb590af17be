import type { Article } from '../schema/article.js';
import type { ArticleIds } from '../schema/ids.js';
import type { Reaction } from '../schema/reaction.js';
import type { Stance } from '../schema/stance.js';
import { findReactions, type ReactionFilter } from './find-reactions.js';

/** How many reactions that match the filter take each stance. A stance nobody takes counts 0. */
export function stanceTally<Ids extends ArticleIds>(
  article: Article<Ids>,
  filter: ReactionFilter<NoInfer<Ids>> = {},
): Record<Stance, number> {
  return tallyOf(findReactions(article, filter));
}

export function tallyOf(reactions: readonly Pick<Reaction, 'stance'>[]): Record<Stance, number> {
  const tally = { supportive: 0, critical: 0, mixed: 0, neutral: 0 };
  for (const { stance } of reactions) tally[stance] += 1;
  return tally;
}

import { late } from '../element/late.js';
import { failed, ready, type ArticleState, type Failed } from './article-state.js';
import { isUsable } from './is-usable.js';

/** A value as an article, or what is wrong with it. Never rejects. */
export async function readArticle(value: unknown): Promise<ArticleState> {
  return isUsable(value) ? ready(value) : explain(value, 'The article data has faults.');
}

/** What the validator says of a value that couldn't be shown. Never rejects: without the validator, `problem` must do. */
export async function explain(value: unknown, problem: string): Promise<Failed> {
  const validator = await late('the validator', () => import('./explain-fault.js'));
  return failed(problem, validator?.explainFault(value));
}

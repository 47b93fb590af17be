import type { ArticleState, Failed } from './article-state.js';
import { isUsable } from './is-usable.js';
import { loadJson } from './load-json.js';
import { messageOf } from './message-of.js';

/** The article at an address, or what is wrong with it. Never rejects. */
export async function loadArticle(src: string): Promise<ArticleState> {
  try {
    return await readArticle(await loadJson(src));
  } catch (error) {
    return { status: 'failed', problem: messageOf(error), issues: [] };
  }
}

/** A value as an article, or what is wrong with it. Never rejects. */
export async function readArticle(value: unknown): Promise<ArticleState> {
  return isUsable(value)
    ? { status: 'ready', article: value }
    : explain(value, 'The article data has faults.');
}

/** What the validator says of a value that couldn't be shown. Never rejects: without the validator, `problem` must do. */
export async function explain(value: unknown, problem: string): Promise<Failed> {
  try {
    const { explainFault } = await import('./explain-fault.js');
    return { status: 'failed', problem, issues: explainFault(value) };
  } catch {
    return { status: 'failed', problem, issues: [] };
  }
}

import type { ArticleState } from './article-state.js';
import { isUsable } from './is-usable.js';
import { loadJson } from './load-json.js';

/** The article at an address, or what is wrong with it. Never rejects. */
export async function loadArticle(src: string): Promise<ArticleState> {
  try {
    return await readArticle(await loadJson(src));
  } catch (error) {
    return { status: 'failed', problem: error instanceof Error ? error.message : String(error), issues: [] };
  }
}

/** A value as an article, or what is wrong with it. */
export async function readArticle(value: unknown): Promise<ArticleState> {
  if (isUsable(value)) return { status: 'ready', article: value };
  const { explainFault } = await import('./explain-fault.js');
  const issues = explainFault(value);
  return { status: 'failed', problem: 'The article data has faults', issues };
}

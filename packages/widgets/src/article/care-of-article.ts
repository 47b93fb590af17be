import type { Article } from '@onrecord/core';
import { late } from '../element/late.js';
import type { ArticleHost } from './article-controller.js';
import { failed, type ArticleState, type Failed } from './article-state.js';
import { isUnknownValue } from './expect-one.js';
import { expectHash } from './expect-hash.js';
import { loadJson } from './load-json.js';
import { messageOf } from './message-of.js';
import { explain, readArticle } from './read-article.js';
import { UsageError, unknownIssue } from './usage-error.js';

export { loadProblem } from './load-problem.js';
export { problemMessage } from './problem-message.js';
export { reportProblem } from './report-problem.js';

/** A value as an article, or that at a pinned address; or what is wrong with it. */
export async function read(value: unknown, host: ArticleHost, signal: AbortSignal): Promise<ArticleState> {
  const { src, pinned } = host;
  if (!pinned || !src || value !== src) return readArticle(value);
  expectHash(pinned);
  return readArticle(await loadJson(src, { signal, integrity: pinned }));
}

/** Why an article that looked well can't be drawn. */
export async function faultOf(error: unknown, article: Article): Promise<Failed> {
  if (error instanceof UsageError) return failed('', error.issues);
  if (error instanceof Error && isUnknownValue(error.cause))
    return failed('', [unknownIssue(error.message, error.cause.given, error.cause.known)]);
  return explain(article, `The article can’t be drawn: ${messageOf(error)}.`);
}

const refreshed = new WeakSet<ArticleHost>();

/** From the first call for a host on, `show` is given each newer version of its article. */
export async function keepFresh(host: ArticleHost, show: (article: Article) => void): Promise<void> {
  if (refreshed.has(host)) return;
  refreshed.add(host);
  const loaded = await late('what refreshes the article', () => import('./refresh-article.js'));
  loaded?.refreshArticle(host, show, readArticle);
}

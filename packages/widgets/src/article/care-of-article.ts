import type { Article } from '@onrecord/core';
import { late } from '../element/late.js';
import type { ArticleHost } from './article-controller.js';
import { failed, ready, waiting, type ArticleState, type Failed } from './article-state.js';
import { expectHash } from './expect-hash.js';
import { loadJson } from './load-json.js';
import { messageOf } from './message-of.js';
import { explain, readArticle } from './read-article.js';
import { UsageError } from './usage-error.js';

export { loadProblem } from './load-problem.js';
export { problemMessage } from './problem-message.js';
export { reportProblem } from './report-problem.js';

/** The article in the HTML inside a host, or at a pinned address; of any other value, what is wrong with it. */
export async function find(value: unknown, host: ArticleHost, signal: AbortSignal): Promise<ArticleState> {
  if (value === host) return articleInside(host);
  const { src, pinned } = host;
  if (!pinned || !src || value !== src) return readArticle(value);
  expectHash(pinned);
  return readArticle(await loadJson(src, { signal, integrity: pinned }));
}

async function articleInside(host: ArticleHost): Promise<ArticleState> {
  const reader = await late(
    'what reads an article from HTML',
    () => import('../html-data/article-from-html.js'),
  );
  const article = reader?.articleFromHtml(host);
  return article === undefined ? waiting : ready(article);
}

/** Why an article that looked well can't be drawn. */
export async function faultOf(error: unknown, article: Article): Promise<Failed> {
  if (error instanceof UsageError) return failed('', error.issues);
  return explain(article, `The article can’t be drawn: ${messageOf(error)}.`);
}

const refreshed = new WeakSet<ArticleHost>();

/** From the first call for a host on, `show` is given each newer version of its article. */
export async function keepFresh(host: ArticleHost, show: (article: Article) => void): Promise<void> {
  if (refreshed.has(host)) return;
  refreshed.add(host);
  const loaded = await late('what refreshes the article', () => import('./refresh-article.js'));
  loaded?.refreshArticle(host, show);
}

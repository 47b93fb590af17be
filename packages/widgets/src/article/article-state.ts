import type { Article, ArticleIssue } from '@onrecord/core';

/** There is something to show, and it can't be shown. */
export interface Failed {
  readonly status: 'failed';
  /** A sentence about the whole; empty where the issues say it all. */
  readonly problem: string;
  readonly issues: readonly ArticleIssue[];
}

/** What is known of an element's article. `waiting`: nobody has said yet which one it is. */
export type ArticleState =
  | { readonly status: 'waiting' }
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly article: Article }
  | Failed;

export const waiting: ArticleState = { status: 'waiting' };
export const loading = { status: 'loading' } as const;

export function ready(article: Article): ArticleState {
  return { status: 'ready', article };
}

export function failed(problem: string, issues: readonly ArticleIssue[] = []): Failed {
  return { status: 'failed', problem, issues };
}

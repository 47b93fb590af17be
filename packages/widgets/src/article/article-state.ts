import type { Article, ArticleIssue } from '@onrecord/core';

/** What is known of an element's article. `waiting`: nobody has said yet which one it is. */
export type ArticleState =
  | { readonly status: 'waiting' }
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly article: Article }
  | { readonly status: 'failed'; readonly problem: string; readonly issues: readonly ArticleIssue[] };

export const waiting: ArticleState = { status: 'waiting' };
export const loading: ArticleState = { status: 'loading' };

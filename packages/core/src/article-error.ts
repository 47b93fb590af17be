/** One fault of an article: where it is, and what was expected there and what arrived. */
export interface ArticleIssue {
  /** Such as `quotes[3].speaker`; empty for the article as a whole. */
  readonly path: string;
  readonly message: string;
}

/** An article that can't be used, with all its faults. */
export class ArticleError extends Error {
  override readonly name = 'ArticleError';
  readonly issues: readonly ArticleIssue[];

  constructor(issues: readonly ArticleIssue[]) {
    super(issues.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`)).join('\n'));
    this.issues = issues;
  }
}

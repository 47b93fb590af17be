/** One fault of an article: where it is, and what was expected there and what arrived. */
export interface ArticleIssue {
  /** Such as `quotes[3].speaker`; empty for the article as a whole. */
  readonly path: string;
  readonly message: string;
}

const shown = 20;

/** An article that can't be used: `issues` has all its faults, `message` the first twenty, a line each. */
export class ArticleError extends Error {
  override readonly name = 'ArticleError';
  readonly issues: readonly ArticleIssue[];

  constructor(issues: readonly ArticleIssue[]) {
    const lines = issues
      .slice(0, shown)
      .map(({ path, message }) => (path === '' ? message : `${path}: ${message}`));
    if (issues.length > shown) lines.push(`and ${issues.length - shown} more`);
    super(lines.join('\n'));
    this.issues = issues;
  }
}

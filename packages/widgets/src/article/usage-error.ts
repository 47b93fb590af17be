import type { ArticleIssue } from '@onrecord/core';

/** A fault in how a page uses an element, for its owner: an attribute that names what isn't there. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly issues: readonly ArticleIssue[];

  constructor(issues: readonly ArticleIssue[]) {
    super(issues.map(({ path, message }) => `${path}: ${message}`).join('\n'));
    this.issues = issues;
  }
}

/** Throws a `UsageError` where an attribute has a value that isn't among the known ones. */
export function expectKnown(
  attribute: string,
  given: readonly string[] | undefined,
  known: readonly string[],
): void {
  const unknown = given?.filter((value) => !known.includes(value)) ?? [];
  if (unknown.length === 0) return;
  const list = known.join(', ');
  throw new UsageError(
    unknown.map((value) => ({
      path: attribute,
      message: `expected one of ${list}, got ${JSON.stringify(value)}`,
    })),
  );
}

import type { ArticleIssue } from '@onrecord/core';

/** A fault in how a page uses an element, for its owner: an attribute that names what isn't there. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly issues: readonly ArticleIssue[];

  constructor(issues: readonly ArticleIssue[]) {
    super(issues.map(issueLine).join('\n'));
    this.issues = issues;
  }
}

/** A fault on one line: where it is, and what it is. */
export function issueLine({ path, message }: ArticleIssue): string {
  return path === '' ? message : `${path}: ${message}`;
}

/** The values of an attribute; throws a `UsageError` where any isn't among the known ones. */
export function expectKnown<Known extends string>(
  attribute: string,
  given: readonly string[] | undefined,
  known: readonly Known[],
): readonly Known[] | undefined {
  const isKnown = (value: string): value is Known => known.some((candidate) => candidate === value);
  const unknown = given?.filter((value) => !isKnown(value)) ?? [];
  if (unknown.length === 0) return given?.filter(isKnown);
  throw new UsageError(unknown.map((value) => unknownIssue(attribute, value, known)));
}

/** What is wrong with a value that isn't among the known ones. */
export function unknownIssue(path: string, value: string, known: readonly string[]): ArticleIssue {
  return { path, message: `expected one of ${known.join(', ')}, got ${JSON.stringify(value)}` };
}

/** Throws a `UsageError` for a number that isn't between the two, or is none. */
export function expectBetween(
  option: string,
  given: unknown,
  { least, most }: { readonly least: number; readonly most: number },
): void {
  if (typeof given === 'number' && given >= least && given <= most) return;
  const message = `expected a number from ${least} to ${most}, got ${typeof given === 'number' ? given : JSON.stringify(given)}`;
  throw new UsageError([{ path: option, message }]);
}

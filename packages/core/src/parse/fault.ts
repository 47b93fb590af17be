import type { ArticleIssue } from '../article-error.js';
import { expectation } from '../expectation.js';
import { pathOf } from './path.js';

/** What is wrong at one place, before it is put in words. */
export interface Fault {
  readonly path: readonly (string | number)[];
  readonly expected: string;
  readonly arrived: unknown;
  /** What a near miss was meant to be. Looking for it takes time. */
  readonly meant?: () => string | undefined;
}

const looks = 100;

/** Only the first hundred faults get a suggestion: an input with a million of them must not take hours. */
export function issueOf({ path, expected, arrived, meant }: Fault, index: number): ArticleIssue {
  return {
    path: pathOf(path),
    message: expectation(expected, arrived, index < looks ? meant?.() : undefined),
  };
}

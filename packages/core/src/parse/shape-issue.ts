import type * as v from 'valibot';
import type { ArticleIssue } from '../article-error.js';
import { didYouMean } from '../did-you-mean.js';
import { choicesOf, expectedWords } from '../expected-words.js';
import { expectation } from './expectation.js';
import { pathOf } from './path.js';

/** What valibot found, in the words of this package. */
export function shapeIssue(issue: v.BaseIssue<unknown>): ArticleIssue {
  const path = pathOf(issue.path?.map(({ key }) => key as string | number) ?? []);
  if (issue.type === 'never') {
    const hint = didYouMean(issue.path?.at(-1)?.key, choicesOf(issue.message));
    return { path, message: expectation('no such property', issue.input, hint) };
  }
  // A message written in the schema is the expectation itself; valibot's own says "Invalid …".
  if (!issue.message.startsWith('Invalid '))
    return { path, message: expectation(issue.message, issue.input) };
  const expects = issue.expected ?? 'another value';
  return {
    path,
    message: expectation(expectedWords(expects), issue.input, didYouMean(issue.input, choicesOf(expects))),
  };
}

import type * as v from 'valibot';
import type { ArticleIssue } from '../article-error.js';
import { didYouMean } from '../did-you-mean.js';
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
  const choices = choicesOf(issue.expected);
  return {
    path,
    message: expectation(phrase(issue, choices), issue.input, didYouMean(issue.input, choices)),
  };
}

function phrase({ input, expected }: v.BaseIssue<unknown>, choices: readonly string[]): string {
  if (choices.length > 1) return `one of ${choices.map((choice) => JSON.stringify(choice)).join(', ')}`;
  if (choices.length === 1 && input === undefined) return 'a value';
  return typeNames.get(expected ?? '') ?? expected ?? 'another value';
}

const typeNames = new Map([
  ['string', 'a string'],
  ['number', 'a number'],
  ['boolean', 'true or false'],
  ['Array', 'a list'],
  ['Object', 'an object'],
]);

/** The literals of an expectation such as `"direct" | "mixed"`. */
function choicesOf(expected: string | null): readonly string[] {
  return [...(expected ?? '').matchAll(/"([^"]*)"/gu)].map(([, choice = '']) => choice);
}

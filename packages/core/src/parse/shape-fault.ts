import type * as v from 'valibot';
import { choicesOf, expectedWords } from './expected-words.js';
import type { Fault } from './fault.js';
import { nearest } from './nearest.js';
import { repaired } from './repaired.js';

/** What valibot found, in the words of this package. */
export function shapeFault(issue: v.BaseIssue<unknown>): Fault {
  const { type, input: arrived, message, expected } = issue;
  const path = issue.path?.map(({ key }) => key as string | number) ?? [];
  if (type === 'never')
    return {
      path,
      expected: 'no such property',
      arrived,
      meant: () => nearest(path.at(-1), choicesOf(message)),
    };
  // A message written in the schema is the expectation itself; valibot's own says "Invalid …".
  if (message.startsWith('Invalid ')) {
    const words = expected ?? 'another value';
    return { path, expected: expectedWords(words), arrived, meant: () => nearest(arrived, choicesOf(words)) };
  }
  return { path, expected: message, arrived, meant: () => mended(issue) };
}

function mended({ input, requirement, expected }: v.BaseIssue<unknown>): string | undefined {
  if (typeof input !== 'string') return undefined;
  const choices = choicesOf(expected ?? '');
  return repaired(input, (candidate) =>
    requirement instanceof RegExp ? requirement.test(candidate) : choices.includes(candidate),
  );
}

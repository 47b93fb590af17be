import { expect, test } from 'vitest';
import { extractQuotes } from '../../src/index.js';

const speaker = (text: string) =>
  extractQuotes(text).findLast(({ attribution }) => attribution !== 'indirect')?.speaker?.name;

test.each([
  ['an inverted cue', '“Trams run,” said driver Ada Lee.', 'Ada Lee'],
  ['an apposition', 'Ada Lee, 43, a driver in Port Alder, said, “Trams run.”', 'Ada Lee'],
  ['a relative clause', 'Ada Lee, who drives one, said trams are “slow friends”.', 'Ada Lee'],
  ['a participle', 'Ada Lee praised the line, calling it “a slow friend”.', 'Ada Lee'],
  ['a second predicate', 'Ada Lee shrugged and said “trams run”.', 'Ada Lee'],
  ['a noun with what belongs to it', '“Trams run,” said a guard at the gate.', 'a guard at the gate'],
  ['an outer report', 'Ada Lee said the board wanted “slow friends”.', 'Ada Lee'],
  ['the owner of a remark', 'Ben Kim heard Ada Lee’s remark that “trams run”.', 'Ada Lee'],
  ['“with … saying”', 'The day ended with Ada Lee saying “trams run”.', 'Ada Lee'],
  ['a line after a dash', '“Trams run.” — Ada Lee, driver', 'Ada Lee'],
  ['the sentence before', 'Ada Lee sat down. “Trams run.”', 'Ada Lee'],
  ['a paragraph that introduces', 'Ada Lee wrote:\n\n“Trams run.”', 'Ada Lee'],
  [
    'the one who spoke last',
    '“Trams run,” said Ada Lee.\n\n“Buses stop at every corner of the town, and nobody minds.”',
    'Ada Lee',
  ],
  ['whose turn it is', '“Late?” Ada Lee asked.\n\n“Early,” Ben Kim said.\n\n“Never.”', 'Ada Lee'],
])('words have their speaker by %s', (_, text, expected) => {
  expect(speaker(text)).toBe(expected);
});

import { expect, test } from 'vitest';
import { extractQuotes } from '../../src/index.js';

const speakers = (text: string) => extractQuotes(text).map(({ speaker }) => speaker?.name);

test.each([
  ['the last one of that sex', 'Ada Lee met Ben Kim. “Trams run,” she said.', 'Ada Lee'],
  ['the one whom a title fits', 'Ben Kim left. Mrs. Lee stayed. “Trams run,” she said.', 'Lee'],
  ['the holder of a role', 'Mayor Ada Lee met Ben Kim. “Trams run,” the mayor said.', 'Ada Lee'],
  [
    'one who was brought in without a name',
    'A tram expert spoke. “Trams run,” the expert said.',
    'A tram expert',
  ],
  ['the one in apposition', '“Trams run,” said his sister, Ada Lee.', 'Ada Lee'],
  ['a body by its noun', 'The Transport Ministry met. “Trams run,” the ministry said.', 'Transport Ministry'],
  [
    'a body by its letters',
    'The Council of Port Owners met. “Trams run,” the CPO said.',
    'Council of Port Owners',
  ],
  ['two together', '“Trams run,” Ada Lee and Ben Kim said.', 'Ada Lee and Ben Kim'],
])('a speaker is %s', (_, text, expected) => {
  expect(speakers(text).at(-1)).toBe(expected);
});

test('a name of one word is that of the namesake whom the title fits', () => {
  expect(
    speakers('Ben Lee and Ada Lee drive trams. “They run,” Mrs. Lee said. “They stop,” Mr. Lee said.'),
  ).toEqual(['Ada Lee', 'Ben Lee']);
});

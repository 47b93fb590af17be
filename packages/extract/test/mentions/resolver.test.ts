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
  [
    'the one in apposition to a role of its own',
    'Its chair, Ada Lee, left. “Trams run,” she said.',
    'Ada Lee',
  ],
  [
    'the one whom a noun after it tells more of',
    'Ada Lee, a driver, left. “Trams run,” the driver said.',
    'Ada Lee',
  ],
  ['one of two roles', 'Flight attendant and union steward Ada Lee left. “Trams run,” she said.', 'Ada Lee'],
  ['the holder of a title cut short', 'Sgt. Ada Lee left. “Trams run,” the sergeant said.', 'Ada Lee'],
  ['one with a second name', 'Ada Lee left. “Trams run,” the 43-year-old driver said.', 'Ada Lee'],
  ['one of a couple', 'Ben and Ada Lee left. “Trams run,” Mr. Lee said.', 'Ben Lee'],
  ['one whose name stands before “’s”', 'Ada Lee’s son left. “Trams run,” Lee said.', 'Ada Lee'],
  [
    'one whose name a headline has',
    'Ada Lee Drives Every Tram in Port Alder\n\n“Trams run,” Lee said.',
    'Ada Lee',
  ],
  ['two partners', 'Brandt & Kim left. “Trams run,” Brandt & Kim said.', 'Brandt & Kim'],
  ['no place', 'Bo Marsten spoke in Lanterne. “Trams run,” he said.', 'Bo Marsten'],
  ['two together', '“Trams run,” Ada Lee and Ben Kim said.', 'Ada Lee and Ben Kim'],
])('a speaker is %s', (_, text, expected) => {
  expect(speakers(text).at(-1)).toBe(expected);
});

test('a name of one word is that of the namesake whom the title fits', () => {
  expect(
    speakers('Ben Lee and Ada Lee drive trams. “They run,” Mrs. Lee said. “They stop,” Mr. Lee said.'),
  ).toEqual(['Ada Lee', 'Ben Lee']);
});

test('a surname is that of the relative who is called by it', () => {
  const story = 'Ada Lee sat down. “Trams run,” Lee said. Her mother, Eva Lee, stood. “They stop,” Lee said.';
  expect(speakers(story)).toEqual(['Ada Lee', 'Ada Lee']);
});

test('a word with the capital of its place is nobody', () => {
  expect(speakers('Ada Lee sat down. Downstairs, the clock struck. “Trams run,” she said.')).toEqual([
    'Ada Lee',
  ]);
});

test('the subject of the same sentence has no second name in it', () => {
  expect(speakers('Ada Lee said the 43-year-old driver “runs trams for everybody”.')).toEqual(['Ada Lee']);
});

const described = (text: string) => {
  const { role, affiliation, country } = extractQuotes(text).at(-1)!.speaker!;
  return [role, affiliation, country];
};

test.each([
  [
    'Canada’s transport minister, Ada Lee, left. “Trams run,” she said.',
    ['transport minister', 'Canada', 'CA'],
  ],
  ['Harbor master Ada Lee left. “Trams run,” she said.', ['Harbor master', undefined, undefined]],
  [
    'Meridian Ferries closed. “Trams run,” said Ada Lee, the company’s spokesperson.',
    ['spokesperson', 'Meridian Ferries', undefined],
  ],
  ['“Trams run,” said Kremlin spokesperson Ada Lee.', ['Kremlin spokesperson', 'Kremlin', 'RU']],
  ['Judging Ben Kim, Judge Ada Lee left. “Trams run,” Kim said.', [undefined, undefined, undefined]],
])('a speaker’s role, affiliation and country in “%s”', (text, expected) => {
  expect(described(text)).toEqual(expected);
});

import { expect, test } from 'vitest';
import { paraphrases } from './paraphrases.js';

test.each([
  ['Ada Lee said trams were late and added that buses were full.', ['trams were late', 'buses were full']],
  ['Ada Lee said trams were late and needed new wheels.', ['trams were late and needed new wheels']],
  ['Ada Lee said trams were late, adding that buses were full.', ['trams were late', 'buses were full']],
  [
    'Ada Lee said trams were late, and Ben Kim warned that buses were full.',
    ['trams were late', 'buses were full'],
  ],
  ['Ada Lee said trams were late: “We waited,” she added.', ['trams were late']],
  ['Ada Lee, who said she liked trams, said buses were full.', ['she liked trams', 'buses were full']],
  ['After Ada Lee announced that trams would stop, Ben Kim left.', ['trams would stop']],
  ['But when Ada Lee said trams were late, which is rare, Ben Kim left.', ['trams were late, which is rare']],
  [
    'Ben Kim left when Ada Lee said trams, buses and ferries were late.',
    ['trams, buses and ferries were late'],
  ],
  ['Ada Lee left after saying that trams were late, and Ben Kim stayed.', ['trams were late']],
])('content ends in: %s', (text, expected) => {
  expect(paraphrases(text)).toEqual(expected);
});

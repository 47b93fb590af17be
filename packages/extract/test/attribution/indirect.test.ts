import { expect, test } from 'vitest';
import { extractQuotes } from '../../src/index.js';

const paraphrases = (text: string) =>
  extractQuotes(text)
    .filter(({ attribution }) => attribution === 'indirect')
    .map(({ spans }) => spans.map(({ start, end }) => text.slice(start, end)).join(' | '));

test.each([
  ['Ada Lee said that trams run.', ['trams run']],
  ['Ada Lee said on Monday that trams run.', ['trams run']],
  ['Ada Lee told the court her tram was late.', ['her tram was late']],
  ['Trams will run all night, Ada Lee said.', ['Trams will run all night']],
  ['Trams, Ada Lee said, will run all night.', ['will run all night']],
  ['According to Ada Lee, trams will run.', ['trams will run']],
  ['Ada Lee asked why trams were late.', ['why trams were late']],
  ['Ada Lee did not say that trams run.', []],
  ['Ada Lee declined to comment.', []],
  ['Ada Lee said so.', []],
  ['The so-called tram ran.', []],
])('the paraphrases of: %s', (text, expected) => {
  expect(paraphrases(text)).toEqual(expected);
});

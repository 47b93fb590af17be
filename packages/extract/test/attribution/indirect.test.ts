import { expect, test } from 'vitest';
import { paraphrases } from './paraphrases.js';

test.each([
  ['Ada Lee said that trams run.', ['trams run']],
  ['Ada Lee said on Monday that trams run.', ['trams run']],
  ['Ada Lee told the court her tram was late.', ['her tram was late']],
  ['Trams will run all night, Ada Lee said.', ['Trams will run all night']],
  ['Trams, Ada Lee said, will run all night.', ['Trams | will run all night']],
  ['According to Ada Lee, trams will run.', ['trams will run']],
  ['Ada Lee asked why trams were late.', ['why trams were late']],
  ['Ada Lee said at a meeting in Varnia she would stay.', ['she would stay']],
  ['Ada Lee says, however, that trams run.', ['trams run']],
  ['Ada Lee revealed why trams were late.', ['why trams were late']],
  ['Neither Ada Lee nor Ben Kim would say why trams were late.', []],
  ['Trams were late, the survey found.', ['Trams were late']],
  ['Drivers are more likely to say trams were late.', ['trams were late']],
  ['Exit polling showed that trams won.', ['trams won']],
  ['Ada Lee did not say that trams run.', []],
  ['Ada Lee declined to comment.', []],
  ['Ada Lee said so.', []],
  ['Otherwise, Ada Lee said, trams would stop.', ['Otherwise | trams would stop']],
  ['As Ada Lee reported, trams will run.', ['trams will run']],
  ['Trams will run, drivers and union officials said.', ['Trams will run']],
  ['Ada Lee kept the tram that Ben Kim said would break.', []],
  ['In a letter, Ada Lee said.', []],
  ['Without saying that trams would stop, Ada Lee left.', []],
  ['The so-called tram ran.', []],
])('the paraphrases of: %s', (text, expected) => {
  expect(paraphrases(text)).toEqual(expected);
});

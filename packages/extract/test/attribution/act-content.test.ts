import { expect, test } from 'vitest';
import { paraphrases } from './paraphrases.js';

test.each([
  ['Ada Lee promised to repair the tram.', ['to repair the tram']],
  ['Ada Lee urged the council to wait until spring.', ['the council to wait until spring']],
  ['Ada Lee called for a new tram line on Monday.', ['a new tram line']],
  ['Ada Lee criticized the plan for its cost.', ['the plan for its cost']],
  ['Ada Lee accused the council of sleeping, and left.', ['the council of sleeping']],
  ['Ada Lee called him a dreamer.', ['him a dreamer']],
  ['Ada Lee called him into the office.', []],
  ['Ada Lee called him a kind, loving and admirable driver.', ['him a kind, loving and admirable driver']],
  [
    'Ada Lee called on the council, the mayor and the police to wait.',
    ['the council, the mayor and the police to wait'],
  ],
  ['Ada Lee proposed a new line, and the council agreed.', ['a new line']],
  ['Ada Lee proposed a new line, and at noon she left.', ['a new line']],
  ['Ada Lee told Ben Kim not to wait.', ['Ben Kim not to wait']],
  ['Ada Lee cited the cost of the old trams.', ['the cost of the old trams']],
  ['Ada Lee cited a person close to the council.', []],
  ['Ada Lee talked about how the tram was saved.', ['how the tram was saved']],
  ['Ada Lee spoke about four times a year.', []],
  ['Ada Lee welcomed the plan.', []],
  ['Ada Lee endorsed Ben Kim.', []],
  ['Ada Lee would support the plan for a new line.', []],
  ['Groups supporting the plan for a new line met.', []],
  ['Ada Lee refused to comment on the plan.', []],
  ['Ada Lee dismissed the plan as “a dream.”', []],
])('what is promised, asked for or judged in: %s', (text, expected) => {
  expect(paraphrases(text)).toEqual(expected);
});

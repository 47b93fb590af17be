import { expect, test } from 'vitest';
import { english } from '../../src/english/english.js';
import { markedParagraphs } from '../../src/marks/marked-paragraphs.js';
import { runsIn } from '../../src/marks/runs.js';
import { dictionaryOf } from '../../src/text/dictionary.js';
import { sentencesOf } from '../../src/text/sentences.js';

const sentences = (text: string) => {
  const [paragraph] = markedParagraphs(text, [{ start: 0, end: text.length }]);
  return sentencesOf(text, paragraph!, runsIn(text, paragraph!, false), 0, dictionaryOf(english)).map(
    ({ tokens }) => text.slice(tokens[0]!.start, tokens.at(-1)!.end),
  );
};

test.each([
  ['Mr. Lee left. She stayed.', ['Mr. Lee left.', 'She stayed.']],
  ['J. R. Lee of the U.S. Navy left.', ['J. R. Lee of the U.S. Navy left.']],
  ['Tram LLC. Director Ada Lee left.', ['Tram LLC. Director Ada Lee left.']],
  ['They met in Winnipeg, Man. Lee left.', ['They met in Winnipeg, Man. Lee left.']],
  ['Lee met a man. She stayed.', ['Lee met a man.', 'She stayed.']],
  ['Lee said no. Moe stayed.', ['Lee said no.', 'Moe stayed.']],
  ['“Go.” “Stay.”', ['“Go.”', '“Stay.”']],
  ['“Go!” Lee said.', ['“Go!” Lee said.']],
  ['“Go.” Lee left at noon.', ['“Go.”', 'Lee left at noon.']],
  ['“Go.” Lee said: “Stay.”', ['“Go.”', 'Lee said: “Stay.”']],
  ['It cost $4.2 million.', ['It cost $4.2 million.']],
])('sentencesOf(%s)', (text, expected) => {
  expect(sentences(text)).toEqual(expected);
});

test('sentencesOf cuts a sentence that doesn’t end', () => {
  expect(sentences('tram '.repeat(1000)).length).toBeGreaterThan(3);
});

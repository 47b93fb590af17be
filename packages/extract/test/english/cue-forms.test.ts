import { expect, test } from 'vitest';
import { cueForms } from '../../src/english/cue-forms.js';
import { cueVerbs, irregularForms } from '../../src/english/cue-verbs.js';
import { words } from '../../src/english/words.js';

test.each([
  ['said', 'say', 'past'],
  ['says', 'say', 'third'],
  ['arguing', 'argue', 'ing'],
  ['written', 'write', 'participle'],
  ['insist', 'insist', 'base'],
])('cueForms knows %s', (form, lemma, kind) => {
  expect(cueForms().get(form)).toMatchObject({ lemma, form: kind });
});

test('every irregular verb reports something', () => {
  const verbs = new Set(Object.values(cueVerbs).flatMap(words));
  expect(
    irregularForms
      .split('\n')
      .map((line) => line.split(' ')[0]!)
      .filter((verb) => !verbs.has(verb)),
  ).toEqual([]);
});

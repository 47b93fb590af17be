import { world } from '@onrecord/atlas';
import { kremlinPause } from '@onrecord/core/articles/kremlin-pause';
import { expect, test } from 'vitest';
import { countryLabel, entryWords } from '../../src/map/country-words.js';
import { entriesOf, type Entry } from '../../src/map/entries-of.js';
import { markedCountries } from '../../src/map/marked-countries.js';

const entry = (topic: string, id: string): Entry =>
  entriesOf(kremlinPause, topic).find(({ actor }) => actor.id === id)!;

const marked = (topic: string, code: string) =>
  markedCountries(entriesOf(kremlinPause, topic), world).find((country) => country.code === code)!;

test.each([
  ['pause', 'kremlin', 'Kremlin, Initiator'],
  ['pause', 'nato', 'NATO, Critical'],
  ['truce', 'biden-administration', 'Biden administration, Mixed'],
])('entryWords(entry, labels) on %s for %s is %j', (topic, id, words) => {
  expect(entryWords(entry(topic, id), {})).toBe(words);
});

test('entryWords(entry, labels) tells every stance of an actor whose stance changed, in order', () => {
  const { reactions, ...nato } = entry('pause', 'nato');
  const changed = { ...nato, reactions: [...reactions, { ...reactions[0]!, stance: 'neutral' as const }] };
  expect(entryWords(changed, {})).toBe('NATO, Critical, Neutral');
});

test('entryWords(entry, labels) uses the newsroom’s words', () => {
  expect(entryWords(entry('pause', 'nato'), { critical: 'Against' })).toBe('NATO, Against');
});

test('entryWords(entry, labels, false) leaves out the name', () => {
  expect(entryWords(entry('pause', 'nato'), {}, false)).toBe('Critical');
});

test('countryLabel(country, name) names every actor in the country', () => {
  expect(countryLabel(marked('truce', 'US'), 'United States')).toBe(
    'United States: Donald Trump, Initiator; Biden administration, Mixed',
  );
});

test('countryLabel(country, name) does not repeat the name of a country that speaks for itself', () => {
  expect(countryLabel(marked('pause', 'UA'), 'Ukraine')).toBe('Ukraine: Critical');
});

test('countryLabel(country, name, labels) uses the newsroom’s words', () => {
  expect(countryLabel(marked('pause', 'UA'), 'Ukraine', { critical: 'Against' })).toBe('Ukraine: Against');
});

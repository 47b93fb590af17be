import { expect, test } from 'vitest';
import { borderNotes } from '../src/border-notes.js';
import { disputedAreas } from '../src/disputed-areas.js';

test('borderNotes() is the note of every disputed area', () => {
  expect(borderNotes()).toEqual(disputedAreas.map(({ note }) => note));
});

test.each([
  [{ 'UA-43': 'UA' }, 'Crimea is drawn as part of Ukraine.'],
  [{ EH: 'EH' }, 'Western Sahara is drawn on its own.'],
  [{ XK: 'disputed' }, 'Kosovo is drawn as disputed.'],
  [{ TW: 'CN' }, 'Taiwan is drawn as part of China.'],
  [{ B16: 'SY' }, 'The Golan Heights are drawn as part of Syria.'],
] as const)('borderNotes(%j) says %j', (policy, note) => {
  expect(borderNotes(policy)).toContain(note);
});

test('borderNotes(policy) keeps the note of an area whose default is chosen by name', () => {
  expect(borderNotes({ XK: 'XK', 'UA-43': 'disputed' })).toEqual(borderNotes());
});

test('borderNotes(policy, nameOf) takes the names of countries from nameOf', () => {
  expect(borderNotes({ 'UA-43': 'UA' }, (code) => `<${code}>`)[0]).toBe('Crimea is drawn as part of <UA>.');
});

test('borderNotes(policy, nameOf, codes) leaves out areas that are not on the map', () => {
  const notes = borderNotes('disputed', undefined, ['UA-43', 'XK', 'PL']);
  expect(notes.map((note) => note.split(' ', 1)[0])).toEqual(['Crimea', 'Kosovo']);
});

test('borderNotes(policy, nameOf, codes) leaves out an area that is not on the map although its country is', () => {
  expect(borderNotes({ 'IN-JK': 'IN' }, undefined, ['IN']).join()).not.toContain('Kashmir');
});

test('borderNotes(policy, nameOf, codes) has the areas without a shape of a country on the map', () => {
  const notes = borderNotes('disputed', undefined, ['UA']);
  expect(notes).toHaveLength(1);
  expect(notes[0]).toMatch(/^The Donetsk, .* regions are drawn as part of Ukraine: /);
});

import { expect, test } from 'vitest';
import { borderNotes } from '../src/border-notes.js';
import { disputedAreas } from '../src/disputed-areas.js';

test('borderNotes() is the note of every disputed area', () => {
  expect(borderNotes()).toEqual(disputedAreas.map(({ note }) => note));
});

test('borderNotes(policy) says whose part an area is drawn as', () => {
  expect(borderNotes({ 'UA-43': 'UA' })[0]).toBe('Crimea is drawn as part of Ukraine.');
});

test('borderNotes(policy) says that an area is drawn on its own', () => {
  expect(borderNotes({ EH: 'EH' })).toContain('Western Sahara is drawn on its own.');
});

test('borderNotes(policy, nameOf) takes the names of claimants from nameOf', () => {
  expect(borderNotes({ 'UA-43': 'UA' }, (code) => `<${code}>`)[0]).toBe('Crimea is drawn as part of <UA>.');
});

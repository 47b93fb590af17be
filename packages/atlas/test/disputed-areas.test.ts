import { expect, test } from 'vitest';
import { borderOptions } from '../src/border-options.js';
import { disputedAreas } from '../src/disputed-areas.js';

const englishNames = new Intl.DisplayNames('en', { type: 'region' });

test('disputedAreas has the rows of borderOptions in their order', () => {
  expect(disputedAreas.map(({ code }) => code)).toEqual(borderOptions.map(({ code }) => code));
});

test.each(disputedAreas)('disputedAreas: $code has a note that says how it is drawn, and why', (area) => {
  const [way] = borderOptions.find(({ code }) => code === area.code)!.ways;
  const [are, its] = area.isPlural ? ['are', 'their'] : ['is', 'its'];
  const how =
    way === 'disputed'
      ? 'as disputed'
      : way === area.code
        ? `on ${its} own`
        : `as part of ${englishNames.of(way)}`;
  expect(area.note.startsWith(`${area.name} ${are} drawn ${how}: `)).toBe(true);
  expect(area.note.endsWith('.')).toBe(true);
});

test.each(disputedAreas)('disputedAreas: $code has a source with a date', ({ source }) => {
  expect(source).toMatch(/\b(19|20)\d\d\b/);
});

test('disputedAreas: Crimea is on record in resolution 68/262', () => {
  const crimea = disputedAreas.find(({ code }) => code === 'UA-43');
  expect(crimea?.source).toBe('UN General Assembly resolution 68/262 (27 March 2014)');
});

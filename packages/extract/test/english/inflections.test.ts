import { expect, test } from 'vitest';
import { plural, verbForms } from '../../src/english/inflections.js';

test.each([
  ['driver', 'drivers'],
  ['city', 'cities'],
  ['boss', 'bosses'],
  ['spokeswoman', 'spokeswomen'],
  ['child', 'children'],
])('plural(%s) is %s', (noun, expected) => {
  expect(plural(noun)).toBe(expected);
});

test.each([
  ['insist', ['insists', 'insisted', 'insisting', 'insisted']],
  ['argue', ['argues', 'argued', 'arguing', 'argued']],
  ['reply', ['replies', 'replied', 'replying', 'replied']],
  ['agree', ['agrees', 'agreed', 'agreeing', 'agreed']],
])('verbForms(%s)', (verb, expected) => {
  expect(verbForms(verb)).toEqual(expected);
});

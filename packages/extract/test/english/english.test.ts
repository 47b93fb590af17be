import { expect, test } from 'vitest';
import { english } from '../../src/english/english.js';

test('english makes what a draft asks for at each quote only once', () => {
  expect(english.countries).toBe(english.countries);
  expect(english.stances).toBe(english.stances);
});

import { expect, test } from 'vitest';
import { stanceTally } from '../../src/query/stance-tally.js';
import { ferry } from '../fixtures/ferry.js';

test('stanceTally(article) counts reactions, and 0 for a stance nobody takes', () => {
  expect(stanceTally(ferry)).toEqual({ supportive: 1, critical: 2, mixed: 1, neutral: 0 });
});

test('stanceTally(article, { topic }) keeps to one topic', () => {
  expect(stanceTally(ferry, { topic: 'closure' })).toEqual({
    supportive: 0,
    critical: 2,
    mixed: 0,
    neutral: 0,
  });
});

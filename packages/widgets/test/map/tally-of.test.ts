import { kremlinPause } from '@onrecord/core/articles/kremlin-pause';
import { expect, test } from 'vitest';
import { entriesOf } from '../../src/map/entries-of.js';
import { tallyOf } from '../../src/map/tally-of.js';
import { crowd } from '../fixtures/crowd.js';

test('tallyOf(entries) counts each stance, and no initiator who takes none', () => {
  expect(tallyOf(entriesOf(kremlinPause, 'pause'))).toEqual({
    supportive: 0,
    critical: 4,
    mixed: 0,
    neutral: 2,
  });
});

test('tallyOf(entries) counts an actor whose stance changed once, by the latest', () => {
  const article = crowd([{ stance: 'critical' }]);
  const changed = {
    ...article,
    reactions: [
      { actor: 'actor-0', topic: 'ferry', stance: 'supportive', date: '2031-02-01' } as const,
      { actor: 'actor-0', topic: 'ferry', stance: 'mixed', date: '2031-01-01' } as const,
    ],
  };
  expect(tallyOf(entriesOf(changed, 'ferry'))).toEqual({ supportive: 1, critical: 0, mixed: 0, neutral: 0 });
});

test('tallyOf([]) is 0 of each', () => {
  expect(tallyOf([])).toEqual({ supportive: 0, critical: 0, mixed: 0, neutral: 0 });
});

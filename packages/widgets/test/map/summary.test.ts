import type { Stance } from '@onrecord/core';
import { expect, test } from 'vitest';
import { summaryOf } from '../../src/map/summary.js';
import type { StanceLabels } from '../../src/theme/stance-labels.js';

const tallyOf = (counts: Partial<Record<Stance, number>>) => ({
  supportive: 0,
  critical: 0,
  mixed: 0,
  neutral: 0,
  ...counts,
});

test.each<[Partial<Record<Stance, number>>, string]>([
  [{}, 'Nobody has taken a stance.'],
  [{ supportive: 1 }, 'One reaction: Supportive'],
  [{ mixed: 1 }, 'One reaction: Mixed'],
  [{ supportive: 3 }, '3 of 3 actors are supportive'],
  [{ critical: 4, neutral: 2 }, '4 of 6 actors are critical, 2 neutral'],
  [{ neutral: 1, critical: 4 }, '4 of 5 actors are critical, 1 neutral'],
  [{ mixed: 2, critical: 1 }, '2 of 3 actors take a mixed view, 1 critical'],
  [{ neutral: 2, mixed: 1 }, '2 of 3 actors are neutral, 1 mixed'],
  [{ supportive: 1, critical: 1 }, 'Supportive: 1 of 2 actors, Critical: 1'],
  [{ critical: 1, neutral: 1 }, 'Critical: 1 of 2 actors, Neutral: 1'],
  [{ mixed: 1, neutral: 1 }, 'Mixed: 1 of 2 actors, Neutral: 1'],
  [
    { supportive: 1, critical: 2, mixed: 3, neutral: 4 },
    '4 of 10 actors are neutral, 3 mixed, 2 critical, 1 supportive',
  ],
])('summaryOf(%j) is %j', (counts, words) => {
  expect(summaryOf(tallyOf(counts))).toBe(words);
});

const labels: StanceLabels = { critical: 'Against', supportive: 'For' };

test.each<[Partial<Record<Stance, number>>, string]>([
  [{}, 'Nobody has taken a stance.'],
  [{ critical: 1 }, 'One reaction: Against'],
  [{ critical: 4, neutral: 2 }, 'Against: 4 of 6 actors, Neutral: 2'],
  [{ neutral: 3, supportive: 1 }, 'Neutral: 3 of 4 actors, For: 1'],
  [{ neutral: 2, mixed: 1 }, '2 of 3 actors are neutral, 1 mixed'],
])('summaryOf(%j, labels) is %j', (counts, words) => {
  expect(summaryOf(tallyOf(counts), labels)).toBe(words);
});

import { expect, test } from 'vitest';
import { expectStances, labelsOf, type StanceLabels } from '../../src/theme/stance-labels.js';

test.each<[Parameters<typeof labelsOf>[0], StanceLabels]>([
  [undefined, {}],
  [null, {}],
  ['', {}],
  [' ; ', {}],
  ['critical: Against', { critical: 'Against' }],
  ['critical:Against;supportive:For', { critical: 'Against', supportive: 'For' }],
  [' critical : Against ;\n supportive : For ; ', { critical: 'Against', supportive: 'For' }],
  ['mixed: Yes: and no', { mixed: 'Yes: and no' }],
  [{ neutral: 'Undecided' }, { neutral: 'Undecided' }],
])('labelsOf(%j) is %j', (given, labels) => {
  expect(labelsOf(given)).toEqual(labels);
});

test.each(['critical', 'critical:', 'critical: ; mixed: Both'])(
  'labelsOf(%j) has no empty label: the stance would have no words',
  (given) => {
    expect(labelsOf(given).critical).toBeUndefined();
  },
);

test('expectStances(labels) says which label is for no stance', () => {
  expect(() => {
    expectStances(labelsOf('critical: Against; suportive: For'));
  }).toThrow('stance-labels: expected one of supportive, critical, mixed, neutral, got "suportive"');
});

test('expectStances(labels) takes labels for any of the stances', () => {
  expect(() => {
    expectStances({ supportive: 'For', critical: 'Against', mixed: 'Both', neutral: 'Neither' });
  }).not.toThrow();
});

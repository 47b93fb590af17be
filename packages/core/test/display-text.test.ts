import { expect, test } from 'vitest';
import { displayText } from '../src/display-text.js';
import type { Attribution } from '../src/schema/attribution.js';

test.each<[Attribution, string, string]>([
  ['mixed', 'unrealistic,', 'unrealistic'],
  ['mixed', 'without preconditions.', 'without preconditions'],
  ['term', 'pause.', 'pause'],
  ['direct', 'We waited,', 'We waited'],
  ['direct', 'We waited.', 'We waited.'],
  ['direct', 'Why?', 'Why?'],
  ['indirect', 'They waited.', 'They waited.'],
])('displayText: %s %j is shown as %j', (attribution, text, shown) => {
  expect(displayText({ attribution, text })).toBe(shown);
});

import { expect, test } from 'vitest';
import { displayText } from '../src/display-text.js';
import type { Attribution } from '../src/schema/attribution.js';

test.each<[Attribution, string, string]>([
  ['mixed', 'unrealistic,', 'unrealistic'],
  ['mixed', 'without preconditions.', 'without preconditions'],
  ['term', 'pause.', 'pause'],
  ['mixed', 'made in the U.S.', 'made in the U.S.'],
  ['mixed', 'well...', 'well...'],
  ['mixed', 'خطر،', 'خطر'],
  ['mixed', '危険。', '危険'],
  ['direct', 'We waited,', 'We waited'],
  ['direct', 'We waited.', 'We waited.'],
  ['direct', 'Why?', 'Why?'],
  ['indirect', 'They waited.', 'They waited.'],
])('displayText: %s %j is shown as %j', (attribution, text, shown) => {
  expect(displayText({ attribution, text })).toBe(shown);
});

import { expect, test } from 'vitest';
import type { Block } from '../../../src/map/still/block.js';
import { gap, heightOf, stack } from '../../../src/map/still/stack.js';
import { svgText } from '../../../src/svg/svg-text.js';
import { paper } from '../../fixtures/paper.js';

const block = (height: number): Block => ({ height, draw: (top) => svgText`${top}` });
const blocks = [block(100), block(0), block(50)];

test('heightOf(page, blocks) counts gaps and paddings, and no empty block', () => {
  expect(heightOf(paper({ padding: 16 }), blocks)).toBe(16 + 100 + gap + 50 + 16);
});

test('stack(page, blocks) draws blocks one below the other, and no empty block', () => {
  expect(stack(paper({ padding: 16 }), blocks).map(({ source }) => source)).toEqual([
    '16',
    String(16 + 100 + gap),
  ]);
});

import { expect, test } from 'vitest';
import { textBlock } from '../../../src/map/still/text-block.js';
import { drawnBlock, paper, textsIn } from '../../fixtures/paper.js';

const style = { size: 20, fill: 'black' };
const long = 'The harbour board closes the ferry to the outer skerries from the first of May';

test('textBlock(page, text, style) breaks a text that is wider than the page', () => {
  const texts = textsIn(drawnBlock(textBlock(paper(), long, style)));
  expect(texts.length).toBeGreaterThan(1);
  expect(texts.map(({ text }) => text).join(' ')).toBe(long);
});

test('textBlock(page, text, style) is as high as its lines', () => {
  const { height } = textBlock(paper(), 'one', style);
  expect(textBlock(paper({ width: 32 + 20 }), 'one two', style).height).toBeGreaterThan(height);
});

test('textBlock(page, text, style) keeps its lines within its height', () => {
  const block = textBlock(paper(), long, style);
  for (const { y } of textsIn(drawnBlock(block, 100))) {
    expect(y).toBeGreaterThanOrEqual(100 + style.size / 2);
    expect(y).toBeLessThanOrEqual(100 + block.height);
  }
});

test('textBlock(page, "", style) takes no room', () => {
  expect(textBlock(paper(), '', style).height).toBe(0);
});

test.each([
  [false, 16],
  [true, 400 - 16],
])('textBlock(page, text, style) starts at its side of the page, from the right: %j', (isRightToLeft, x) => {
  expect(textsIn(drawnBlock(textBlock(paper({ isRightToLeft }), 'one', style)))).toMatchObject([{ x }]);
});

test('textBlock(page, text, style) sets weight and font only where they are given', () => {
  const group = drawnBlock(textBlock(paper(), 'one', style)).firstElementChild;
  expect(group?.getAttributeNames()).toEqual(['font-size', 'fill']);
});

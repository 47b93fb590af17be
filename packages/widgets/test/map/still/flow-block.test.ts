import { expect, test } from 'vitest';
import { flowBlock } from '../../../src/map/still/flow-block.js';
import { svgText } from '../../../src/svg/svg-text.js';
import { drawnBlock, paper, textsIn } from '../../fixtures/paper.js';

const sign = svgText`<circle r="8"></circle>`;
const items = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ sign, text: `Skerry no ${i + 1}` }));
const more = (left: number): string => `and ${left} more`;

const rowsOf = (texts: readonly { y: number }[]) => new Set(texts.map(({ y }) => y)).size;

test('flowBlock(page, items) puts items beside each other while there is room', () => {
  const texts = textsIn(drawnBlock(flowBlock(paper(), items(2))));
  expect(rowsOf(texts)).toBe(1);
  expect(texts[1]!.x).toBeGreaterThan(texts[0]!.x);
});

test('flowBlock(page, items) goes on in the next row, where rows start', () => {
  const texts = textsIn(drawnBlock(flowBlock(paper(), items(8))));
  const firsts = texts.filter(({ y }, i) => y !== texts[i - 1]?.y);
  expect(firsts.length).toBeGreaterThan(1);
  expect(new Set(firsts.map(({ x }) => x)).size).toBe(1);
});

test('flowBlock(page, items) is as high as its rows', () => {
  const one = flowBlock(paper(), items(1));
  const block = flowBlock(paper(), items(8));
  expect(block.height).toBe(one.height * rowsOf(textsIn(drawnBlock(block))));
});

test('flowBlock(page, []) takes no room', () => {
  expect(flowBlock(paper(), []).height).toBe(0);
});

test('flowBlock(page, items, { rows, more }) says how many are left out', () => {
  const texts = textsIn(drawnBlock(flowBlock(paper(), items(60), { rows: 2, more })));
  const shown = texts.length - 1;
  expect(rowsOf(texts)).toBe(2);
  expect(texts.at(-1)?.text).toBe(`and ${60 - shown} more`);
});

test('flowBlock(page, items, { rows, more }) leaves out no more than it must', () => {
  const short = (left: number): string => `+${left}`;
  const lasts = Array.from({ length: 20 }, (_, i) => {
    const texts = textsIn(drawnBlock(flowBlock(paper(), items(i + 1), { rows: 2, more: short })));
    return texts.at(-1)!.text;
  });
  expect(lasts.find((text) => text.startsWith('+'))).toBe('+1');
});

test('flowBlock(page, items) begins at the right where text does', () => {
  const [first, second] = textsIn(drawnBlock(flowBlock(paper({ isRightToLeft: true }), items(2))));
  expect(first!.x).toBeGreaterThan(second!.x);
  expect(first!.x).toBeLessThan(400 - 16);
});

test('flowBlock(page, items) has no gap for a sign where there is none', () => {
  expect(textsIn(drawnBlock(flowBlock(paper(), [{ text: 'Skerry' }])))).toMatchObject([{ x: 16 }]);
});

test.each([false, true])(
  'flowBlock(page, items) sets signs clear of words, from the right: %j',
  (isRightToLeft) => {
    const drawing = drawnBlock(flowBlock(paper({ isRightToLeft }), items(1)));
    const left = Number(drawing.querySelector('svg')?.getAttribute('x'));
    const [text] = textsIn(drawing);
    if (isRightToLeft) expect(text!.x).toBeLessThan(left);
    else expect(text!.x).toBeGreaterThan(left + 13);
  },
);

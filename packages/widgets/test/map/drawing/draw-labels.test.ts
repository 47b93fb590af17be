import { expect, test } from 'vitest';
import { drawLabels, labelSize } from '../../../src/map/drawing/draw-labels.js';
import type { PlacedLabel } from '../../../src/map/labels/label.js';
import { svgText } from '../../../src/svg/svg-text.js';
import { palette } from '../../../src/theme/palette.js';
import { parseSvg } from '../../fixtures/parse-svg.js';

const drawing = { scale: 2, paints: palette.light };

const drawn = (labels: readonly PlacedLabel[]) =>
  parseSvg(
    svgText`<svg xmlns="http://www.w3.org/2000/svg">${drawLabels(svgText, labels, drawing)}</svg>`.source,
  );

const skerry: PlacedLabel = {
  key: 'skerry',
  lines: ['Skerry'],
  at: [100, 50],
  width: 80,
  height: 24,
  leader: undefined,
};

test('drawLabels(svg, [], drawing) is nothing', () => {
  expect(drawLabels(svgText, [], drawing)).toBeUndefined();
});

test('drawLabels(svg, labels, drawing) writes names in CSS pixels, around their middle', () => {
  const [text] = drawn([skerry]).querySelectorAll('text');
  const group = text?.parentElement;
  expect([text?.textContent, text?.getAttribute('x')]).toEqual(['Skerry', '100']);
  expect([group?.getAttribute('font-size'), group?.getAttribute('text-anchor')]).toEqual([
    String(labelSize * 2),
    'middle',
  ]);
});

test('drawLabels(svg, labels, drawing) centres a name of two lines on its place', () => {
  const [first, second] = [...drawn([{ ...skerry, lines: ['Isle of', 'Skerry'] }]).querySelectorAll('text')];
  const [one] = drawn([skerry]).querySelectorAll('text');
  const [top, bottom, middle] = [first, second, one].map((text) => Number(text?.getAttribute('y')));
  expect((top! + bottom!) / 2).toBeCloseTo(middle!);
  expect(bottom! - top!).toBeCloseTo(labelSize * 2);
});

test('drawLabels(svg, labels, drawing) draws all leaders below all names', () => {
  const leader: PlacedLabel['leader'] = [
    [1, 2],
    [3, 4],
  ];
  const { firstElementChild } = drawn([skerry, { ...skerry, key: 'isle', leader }]);
  expect([...firstElementChild!.children].map(({ localName }) => localName)).toEqual([
    'path',
    'text',
    'text',
  ]);
  expect(firstElementChild?.querySelector('path')?.getAttribute('d')).toBe('M1 2L3 4');
});

test('drawLabels(svg, labels, drawing) is hidden from assistive technology: the countries are named', () => {
  expect(drawn([skerry]).querySelector('.labels')?.getAttribute('aria-hidden')).toBe('true');
});

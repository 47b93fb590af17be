import { world } from '@onrecord/atlas';
import { expect, test } from 'vitest';
import type { Drawing } from '../../../src/map/drawing/draw-map.js';
import { drawOutline } from '../../../src/map/drawing/draw-outline.js';
import { MapShapes } from '../../../src/map/drawing/map-shapes.js';
import { svgText } from '../../../src/svg/svg-text.js';
import { palette } from '../../../src/theme/palette.js';
import { parseSvg } from '../../fixtures/parse-svg.js';

const drawing: Drawing = {
  shapes: new MapShapes(world),
  countries: [],
  scale: 2,
  paints: palette.light,
  prefix: 'map-',
  describe: undefined,
};

function drawn(codes: Parameters<typeof drawOutline>[2], width = 1): SVGElement {
  const outline = drawOutline(svgText, drawing, codes, { width, stroke: 'red' });
  return parseSvg(svgText`<svg xmlns="http://www.w3.org/2000/svg">${outline}</svg>`.source).querySelector(
    'path',
  )!;
}

test('drawOutline(svg, drawing, [], line) is nothing', () => {
  expect(drawOutline(svgText, drawing, [], { width: 1, stroke: 'red' })).toBeUndefined();
});

test('drawOutline(svg, drawing, codes, line) has every country in one path, and nothing else', () => {
  const paths = (['FR', 'BR'] as const).map((code) => drawing.shapes.country(code).path);
  expect(drawn(['FR', 'BR']).getAttribute('d')).toBe(paths.join(''));
});

test('drawOutline(svg, drawing, codes, line) puts a ring around a dot, clear of it', () => {
  const [x, y] = world.dots.LI!;
  expect(drawn(['LI'], 1).getAttribute('d')).toBe(`M${x - 12} ${y}a12 12 0 1 0 24 0a12 12 0 1 0 -24 0z`);
});

test('drawOutline(svg, drawing, codes, line) has its width in CSS pixels, its stroke, and no fill', () => {
  const outline = drawn(['FR'], 3);
  const names = ['stroke-width', 'stroke', 'fill'];
  expect(names.map((name) => outline.getAttribute(name))).toEqual(['6', 'red', 'none']);
});

test('drawOutline(svg, drawing, codes, line) leaves the pointer to what is below', () => {
  expect(drawn(['FR']).getAttribute('pointer-events')).toBe('none');
});

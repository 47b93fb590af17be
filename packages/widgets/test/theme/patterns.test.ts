import { stances } from '@onrecord/core';
import { describe, expect, test } from 'vitest';
import { svgText, type SvgText } from '../../src/svg/svg-text.js';
import { palette } from '../../src/theme/palette.js';
import { disputedPattern, fillId, splitPattern, stancePatterns } from '../../src/theme/patterns.js';
import { parseSvg } from '../fixtures/parse-svg.js';

const options = { paints: palette.light, prefix: 'a-', scale: 2 };

const patternsOf = (markup: readonly SvgText[]) =>
  [...parseSvg(svgText`<svg xmlns="http://www.w3.org/2000/svg">${markup}</svg>`.source).children].map(
    (pattern) => ({
      id: pattern.id,
      transform: pattern.getAttribute('patternTransform'),
      width: pattern.getAttribute('width'),
      fills: [...pattern.querySelectorAll('rect')].map((rect) => rect.getAttribute('fill')),
      strokes: [...pattern.querySelectorAll('path')].map((path) => path.outerHTML),
    }),
  );

test('stancePatterns(svg, options) has a pattern for each stance, in its colour', () => {
  expect(patternsOf(stancePatterns(svgText, options)).map(({ id, fills }) => [id, fills])).toEqual(
    stances.map((stance) => [`a-${stance}`, [palette.light[stance]]]),
  );
});

test('stancePatterns(svg, options) tells the stances apart without colour', () => {
  const looks = patternsOf(stancePatterns(svgText, options)).map(({ transform, strokes }) =>
    [transform, ...strokes].join(),
  );
  expect(new Set(looks)).toHaveLength(stances.length);
});

describe.each([
  ['stancePatterns(svg, options)', stancePatterns(svgText, options)],
  ['splitPattern(svg, stances, options)', [splitPattern(svgText, ['critical', 'mixed'], options)]],
  ['disputedPattern(svg, options)', [disputedPattern(svgText, options)]],
])('%s', (_, markup) => {
  test('scales with the drawing', () => {
    for (const { transform } of patternsOf(markup)) expect(transform).toMatch(/^scale\(2\)/u);
  });
});

test('splitPattern(svg, stances, options) has a band for each stance, in their order', () => {
  const [pattern] = patternsOf([splitPattern(svgText, ['neutral', 'critical', 'mixed'], options)]);
  expect(pattern).toMatchObject({
    id: fillId('a-', ['neutral', 'critical', 'mixed']),
    width: '24',
    fills: [palette.light.neutral, palette.light.critical, palette.light.mixed],
  });
});

test.each([
  [['critical'] as const, 'a-critical'],
  [['critical', 'mixed'] as const, 'a-critical-mixed'],
])('fillId("a-", %j) is %s', (taken, id) => {
  expect(fillId('a-', taken)).toBe(id);
});

test('disputedPattern(svg, options) is named for its prefix', () => {
  expect(patternsOf([disputedPattern(svgText, options)]).map(({ id }) => id)).toEqual(['a-disputed']);
});

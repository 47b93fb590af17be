import { stances } from '@onrecord/core';
import {
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  wcagContrast,
  type Rgb,
} from 'culori';
import { describe, expect, test } from 'vitest';
import { palette } from '../../src/theme/palette.js';

const rgb = converter('rgb');
const difference = differenceCiede2000();

/** How readers see colours: with all cones, and without each of the three. */
const eyes = {
  'all cones': (color: Rgb) => color,
  protanopia: filterDeficiencyProt(1),
  deuteranopia: filterDeficiencyDeuter(1),
  tritanopia: filterDeficiencyTrit(1),
};

/** The least difference that is plain to see between two areas that aren't side by side. */
const plain = 10;

const schemes = ['light', 'dark'] as const;
const pairs = stances.flatMap((one, i) => stances.slice(i + 1).map((other) => [one, other] as const));

describe.each(schemes)('palette.%s', (scheme) => {
  const paints = palette[scheme];

  // WCAG 2.2, 1.4.11: what is needed to understand a graphic has a contrast of 3:1 with what is around it.
  test.each(stances.flatMap((stance) => [[stance, 'land'] as const, [stance, 'paper'] as const]))(
    'sets %s off from %s by 3:1',
    (stance, ground) => {
      expect(wcagContrast(paints[stance], paints[ground])).toBeGreaterThanOrEqual(3);
    },
  );

  test.each(stances)('sets the pattern on %s off by 3:1', (stance) => {
    expect(wcagContrast(paints.ink, paints[stance])).toBeGreaterThanOrEqual(3);
  });

  // WCAG 2.2, 1.4.3.
  test.each(['text', 'muted'] as const)('sets %s off from paper by 4.5:1', (ink) => {
    expect(wcagContrast(paints[ink], paints.paper)).toBeGreaterThanOrEqual(4.5);
  });

  test('sets the names of countries off from land by 4.5:1', () => {
    expect(wcagContrast(paints.text, paints.land)).toBeGreaterThanOrEqual(4.5);
  });

  test('sets the hatching of disputed areas off from paper by 3:1', () => {
    expect(wcagContrast(paints.hatch, paints.paper)).toBeGreaterThanOrEqual(3);
  });

  test.each(
    Object.entries(eyes).flatMap(([eye, see]) => [
      ...pairs.map(([one, other]) => ({ one, other, eye, see })),
      ...stances.map((one) => ({ one, other: 'land' as const, eye, see })),
    ]),
  )('tells $one from $other with $eye', ({ one, other, see }) => {
    const [first, second] = [see(rgb(paints[one])!), see(rgb(paints[other])!)];
    expect(difference(first, second)).toBeGreaterThanOrEqual(plain);
  });
});

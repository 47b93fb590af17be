import { expect, test } from 'vitest';
import { regularWidth } from '../../../src/map/still/regular-width.js';

const context = document.createElement('canvas').getContext('2d')!;

const texts = [
  'NATO, Critical',
  'A European security expert, Critical',
  '4 of 6 actors are critical, 2 neutral',
  'Gewerkschaft der Binnenschifffahrtsangestellten, Kritisch',
  'Рыбаки острова, Supportive',
  'Γαλλία, Ουδέτερη',
  'صيادو الجزيرة، معارض',
  'illicit filling, silly lilli',
];

test('regularWidth(text, size) is no less than sans-serif text of this browser takes', () => {
  context.font = '100px sans-serif';
  expect(texts.filter((text) => context.measureText(text).width > regularWidth(text, 100))).toEqual([]);
});

test('regularWidth(text, size) grows with the size', () => {
  expect(regularWidth('NATO', 26)).toBeCloseTo(2 * regularWidth('NATO', 13));
});

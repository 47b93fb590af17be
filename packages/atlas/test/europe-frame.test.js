import { expect, test } from 'vitest';
import { height, onEurope, width } from '../scripts/europe-frame.js';

const inside = [
  ['Reykjavik', [-21.9, 64.1]],
  ['Lisbon', [-9.1, 38.7]],
  ['North Cape', [25.8, 71.2]],
  ['Baku', [49.9, 40.4]],
  ['Nicosia', [33.4, 35.2]],
  ['Tunis', [10.2, 36.8]],
  ['Yekaterinburg', [60.6, 56.8]],
];

test.each(inside)('onEurope(lonLat) has %s inside the frame', (_, lonLat) => {
  const [x, y] = onEurope(lonLat);
  expect(x > 0 && x < width && y > 0 && y < height).toBe(true);
});

test('onEurope(lonLat) is straight up along 10 degrees east', () => {
  expect(onEurope([10, 70])[0]).toBeCloseTo(onEurope([10, 36])[0], 6);
  expect(onEurope([10, 70])[1]).toBeLessThan(onEurope([10, 36])[1]);
});

test('onEurope(lonLat) draws equal areas of the ground equally large', () => {
  // Between two parallels of latitude the area grows with the difference of their sines.
  const cells = [[0, 40], [40, 65]].map(([longitude, latitude]) => cell(longitude, latitude)); // prettier-ignore
  expect(cells[1] / cells[0]).toBeCloseTo(ground(65) / ground(40), 3);
});

function cell(longitude, latitude) {
  const [[x0, y0], [x1, y1], [x2, y2]] = [[0, 0], [0.01, 0], [0, 0.01]].map(([dx, dy]) => onEurope([longitude + dx, latitude + dy])); // prettier-ignore
  return Math.abs((x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0));
}

function ground(latitude) {
  const sine = (degrees) => Math.sin((degrees * Math.PI) / 180);
  return sine(latitude + 0.01) - sine(latitude);
}

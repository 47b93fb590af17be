/**
 * How finely parts of the map are drawn, by box (west, north, east, south) in grid units; the first one that holds a
 * point counts. Small countries in the middle of the map keep more of their outline than Arctic coasts.
 */
const details = [
  { part: 'Crimea', box: [1038, 158, 1062, 176], tolerance: 1 },
  { part: 'Europe and the Mediterranean', box: [850, 40, 1180, 290], tolerance: 4 },
  { part: 'Korea and Japan', box: [1480, 150, 1620, 270], tolerance: 6 },
  { part: 'the Arctic, north of 66 degrees', box: [0, 0, 1920, 60], tolerance: 24 },
  { part: 'the rest', box: [0, 0, 1920, 1920], tolerance: 12 },
];

/** The area, in square grid units, under which a corner at this point is cut off. */
export function tolerance([x, y]) {
  return details.find(
    ({ box: [west, north, east, south] }) => x >= west && x <= east && y >= north && y <= south,
  ).tolerance;
}

/**
 * Parts that the source draws with a metropole although ISO 3166-1 gives them a code of their own:
 * the metropole, the part, and a box around it (west, south, east, north).
 */
const overseasParts = [
  ['FR', 'GF', [-55, 2, -51, 6]],
  ['FR', 'GP', [-62, 15.8, -61, 16.6]],
  ['FR', 'MQ', [-61.3, 14.3, -60.7, 15]],
  ['FR', 'RE', [55, -22, 56, -20]],
  ['FR', 'YT', [45, -13.1, 45.4, -12.5]],
  ['NO', 'SJ', [10, 74, 34, 81]],
  ['NO', 'SJ', [-10, 70, -7, 72]],
  ['NL', 'BQ', [-69, 12, -62, 18]],
  ['NZ', 'TK', [-173, -10, -171, -8]],
  ['CX', 'CC', [96, -13, 97, -12]],
];

/** The countries with every overseas part as a country of its own. Throws if a part isn't in the source. */
export function splitOverseas(countries) {
  const split = new Map(countries);
  for (const [metropole, part, box] of overseasParts) {
    const polygons = split.get(metropole);
    const moved = polygons.filter(([outline]) => outline.every((point) => isInside(box, point)));
    if (moved.length === 0)
      throw new Error(`${metropole}: expected a polygon of ${part} inside ${box}, got none`);
    split.set(
      metropole,
      polygons.filter((polygon) => !moved.includes(polygon)),
    );
    split.set(part, [...(split.get(part) ?? []), ...moved]);
  }
  return split;
}

function isInside([west, south, east, north], [longitude, latitude]) {
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}

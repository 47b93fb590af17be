import { cutRing } from './cut-ring.js';

/**
 * Areas that the source draws inside a country: the country, the area's code, a point in it, and the line
 * along which it is cut off, from coast to coast.
 */
const areas = [
  {
    country: 'UA',
    code: 'UA-43',
    inside: [34.4, 45.2],
    // The administrative boundary from Perekop through the Syvash to the Arabat Spit, as Natural Earth 1:50m has it.
    // The peninsula to its south is the Autonomous Republic of Crimea (UA-43) and the city of Sevastopol (UA-40).
    line: [
      [33.594, 46.096],
      [33.655, 46.147],
      [33.659, 46.22],
      [33.806, 46.208],
      [34.026, 46.107],
      [34.127, 46.09],
      [34.224, 46.102],
      [34.353, 46.062],
      [34.451, 45.967],
      [34.523, 45.977],
      [34.688, 45.977],
      [34.793, 45.892],
      [34.8, 45.791],
      [34.947, 45.729],
      [35.001, 45.734],
    ],
  },
];

/** The countries with every area as a shape of its own; a country and its area share the line exactly. */
export function cutAreas(countries) {
  const cut = new Map(countries);
  for (const { country, code, inside, line } of areas) {
    const polygons = cut.get(country);
    const index = polygons.findIndex(([outline]) => contains(outline, inside));
    if (index < 0) throw new Error(`${code}: expected a polygon of ${country} around ${inside}, got none`);
    const [outline, ...holes] = polygons[index];
    const halves = cutRing(outline, line);
    const area = halves.find((half) => contains(half, inside));
    const rest = halves.find((half) => half !== area);
    cut.set(country, polygons.with(index, [rest, ...holes]));
    cut.set(code, [[area]]);
  }
  return cut;
}

/** Even-odd rule. */
function contains(ring, [x, y]) {
  let isIn = false;
  for (let i = 1; i < ring.length; i += 1) {
    const [[x0, y0], [x1, y1]] = [ring[i - 1], ring[i]];
    if (y0 > y !== y1 > y && x < ((x1 - x0) * (y - y0)) / (y1 - y0) + x0) isIn = !isIn;
  }
  return isIn;
}

import { areaLines } from './area-lines.js';
import { cutRing } from './cut-ring.js';

/** The countries with every area as a shape of its own; a country and its area share the line exactly. */
export function cutAreas(countries) {
  const cut = new Map(countries);
  for (const { country, code, inside, line } of areaLines) {
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

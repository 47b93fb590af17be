import { clip } from './clip.js';
import { height, onEurope, width } from './europe-frame.js';
import { placeDots } from './place-dots.js';
import { readAreas } from './read-areas.js';
import { simplify } from './simplify.js';

/** The area, in square grid units, under which a corner is cut off: half a square pixel on a map 960 px wide. */
const tolerance = 2;

/** How far, in grid units, countries go on beyond the frame, so that the line along which they are cut isn't seen. */
const bleed = 12;
const box = [
  [-bleed, -bleed],
  [width + bleed, height + bleed],
];

/** Europe for `mapModule`. A country that isn't wholly inside the frame has no dot, however little of it is drawn. */
export function europeMap() {
  const lonLat = readAreas();
  const countries = new Map([...lonLat].map(([code, polygons]) => [code, project(polygons)]));
  const shapes = simplify(clipCountries(countries), () => tolerance);
  const whole = [...countries].filter(([, polygons]) => polygons.flat(2).every(isInside));
  return { width, height, shapes, dots: placeDots(whole, shapes, lonLat) };
}

function project(polygons) {
  return polygons.map((rings) => rings.map((ring) => ring.map(onEurope)));
}

function clipCountries(countries) {
  const clipped = [...countries].map(([code, polygons]) => [
    code,
    polygons.map((polygon) => clip(polygon, box).filter(isSeen)).filter((rings) => rings.length > 0),
  ]);
  return new Map(clipped.filter(([, polygons]) => polygons.length > 0));
}

/** Whether a ring comes into the frame by a unit at least, rather than being all outside its edge. */
function isSeen(ring) {
  const [xs, ys] = [0, 1].map((axis) => ring.map((point) => point[axis]));
  return (
    xs.some((x) => x >= 1) &&
    xs.some((x) => x <= width - 1) &&
    ys.some((y) => y >= 1) &&
    ys.some((y) => y <= height - 1)
  );
}

function isInside([x, y]) {
  return x >= 0 && x <= width && y >= 0 && y <= height;
}

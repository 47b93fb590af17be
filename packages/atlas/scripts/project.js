import { geoEqualEarthRaw } from 'd3-geo';

/** Meridian in the middle of the map, in degrees: it puts the edge of the map into the Bering Strait. */
const middle = 11;
/** Grid units left free at the edges of the map, so that dots at the rim are whole. */
const margin = 8;
const radians = Math.PI / 180;

/** The countries on a plane `width` grid units wide, y downwards, and the height that they need. */
export function project(countries, width) {
  const planar = mapRings(countries, flatten);
  const points = [...planar.values()].flat(3);
  const [west, east] = extent(points.map(([x]) => x));
  const [north, south] = extent(points.map(([, y]) => y));
  const scale = (width - 2 * margin) / (east - west);
  const place = ([x, y]) => [(x - west) * scale + margin, (y - north) * scale + margin];
  return {
    countries: mapRings(planar, (ring) => ring.map(place)),
    height: 2 * Math.ceil(((south - north) * scale) / 2 + margin),
  };
}

function mapRings(countries, change) {
  const changed = [...countries].map(([code, polygons]) => [
    code,
    polygons.map((rings) => rings.map((ring) => change(ring, code))),
  ]);
  return new Map(changed);
}

/**
 * Equal Earth (Šavrič, Patterson and Jenny, 2018) without a cut: each ring stays whole on the side of the map
 * where most of it lies. The United States stay whole on the left, from Attu to Maine.
 */
function flatten(ring, code) {
  const degrees = unwrap(ring.map(([longitude]) => longitude - middle));
  const centre = degrees.reduce((sum, degree) => sum + degree, 0) / degrees.length;
  const turns = code === 'US' ? Math.ceil(centre / 360) : Math.floor((centre + 180) / 360);
  return ring.map(([, latitude], i) => {
    const [x, y] = geoEqualEarthRaw((degrees[i] - turns * 360) * radians, latitude * radians);
    return [x, -y];
  });
}

/** The same longitudes with no jump of half a turn or more from one to the next. */
function unwrap([first, ...rest]) {
  const degrees = [first];
  for (const degree of rest) {
    const turns = Math.round((degree - degrees.at(-1)) / 360);
    degrees.push(degree - turns * 360);
  }
  return degrees;
}

function extent(values) {
  return values.reduce(
    ([min, max], value) => [Math.min(min, value), Math.max(max, value)],
    [Infinity, -Infinity],
  );
}

import { geoIdentity, geoStream } from 'd3-geo';

/**
 * The rings of a polygon on the plane inside a box `[[west, north], [east, south]]`; none if nothing of it is. Points
 * are rounded, so that neighbours are cut at the same point although they walk their border in opposite directions.
 */
export function clip(polygon, box) {
  const rings = [];
  const collector = {
    polygonStart() {},
    polygonEnd() {},
    lineStart: () => rings.push([]),
    lineEnd: () => rings.at(-1).push(rings.at(-1)[0]),
    point: (x, y) => rings.at(-1).push([round(x), round(y)]),
  };
  geoStream({ type: 'Polygon', coordinates: polygon }, geoIdentity().clipExtent(box).stream(collector));
  return rings;
}

function round(value) {
  return Math.round(value * 1e6) / 1e6;
}

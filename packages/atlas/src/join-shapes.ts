import { pathOf, type Point, type Ring, ringsOf } from './rings.js';

/**
 * Neighbouring shapes as one, without the borders between them: an edge that two rings walk in opposite
 * directions is inside the whole, and what is left of the rings is its outline.
 */
export function joinShapes(paths: readonly string[]): string {
  const edges = new Map<string, readonly [Point, Point]>();
  for (const ring of paths.flatMap(ringsOf)) {
    ring.forEach((from, i) => {
      const to = ring[(i + 1) % ring.length]!;
      if (!edges.delete(`${to} ${from}`)) edges.set(`${from} ${to}`, [from, to]);
    });
  }
  return pathOf(trace([...edges.values()]));
}

function trace(edges: readonly (readonly [Point, Point])[]): Ring[] {
  const ways = new Map<string, Point[]>();
  for (const [from, to] of edges) ways.set(`${from}`, [...(ways.get(`${from}`) ?? []), to]);
  const rings: Ring[] = [];
  for (const [from] of edges) {
    const ring: Point[] = [];
    for (let next = ways.get(`${from}`)?.pop(); next; next = ways.get(`${next}`)?.pop()) ring.push(next);
    if (ring.length) rings.push(ring);
  }
  return rings;
}

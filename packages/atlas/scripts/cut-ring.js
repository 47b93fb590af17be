/** How far, in degrees, an end of the line may lie from the ring it cuts. */
const reach = 0.02;

/**
 * The two halves of a closed ring along a line. Both ends of the line are moved onto the ring, so the halves
 * together are exactly the ring. Throws if an end is further away than 0.02 degrees.
 */
export function cutRing(ring, line) {
  const first = withPoint(ring.slice(0, -1), line.at(0));
  const second = withPoint(first.points, line.at(-1));
  const { points } = second;
  const start = points.indexOf(first.point);
  const turned = [...points.slice(start), ...points.slice(0, start)];
  const end = turned.indexOf(second.point);
  const middle = line.slice(1, -1);
  return [
    [...turned.slice(0, end + 1), ...middle.toReversed(), turned[0]],
    [...turned.slice(end), turned[0], ...middle, turned[end]],
  ];
}

/** The ring's points with one more where `target` meets an edge, or as they are where it meets a point. */
function withPoint(points, target) {
  const corner = nearest(points, target);
  if (distance(corner, target) < 0.002) return { points, point: corner };
  const feet = points.map((point, i) => footOf(point, points[(i + 1) % points.length], target));
  const point = nearest(feet, target);
  if (distance(point, target) > reach)
    throw new Error(`cut: expected a coast within ${reach} degrees of ${target}`);
  return { points: points.toSpliced(feet.indexOf(point) + 1, 0, point), point };
}

function footOf([x0, y0], [x1, y1], [x, y]) {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const share = Math.max(0, Math.min(1, ((x - x0) * dx + (y - y0) * dy) / (dx * dx + dy * dy)));
  return [x0 + share * dx, y0 + share * dy];
}

function nearest(points, target) {
  return points.reduce((best, point) => (distance(point, target) < distance(best, target) ? point : best));
}

function distance([x0, y0], [x1, y1]) {
  return Math.hypot(x1 - x0, y1 - y0);
}

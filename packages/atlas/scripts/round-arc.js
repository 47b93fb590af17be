/** The arc on the integer grid, without repeated points and points on a straight line. One that collapses is a single point. */
export function roundArc(arc) {
  const points = [];
  for (const [x, y] of arc) {
    // There is no -0 on a grid.
    const point = [Math.round(x) + 0, Math.round(y) + 0];
    while (points.length > 1 && isStraight(points.at(-2), points.at(-1), point)) points.pop();
    if (!points.length || !isSame(points.at(-1), point)) points.push(point);
  }
  return points;
}

function isStraight([x0, y0], [x1, y1], [x2, y2]) {
  return (x1 - x0) * (y2 - y0) === (x2 - x0) * (y1 - y0);
}

function isSame([x0, y0], [x1, y1]) {
  return x0 === x1 && y0 === y1;
}

/** A place on the map: x to the right and y downwards, in map units. */
export type Point = readonly [x: number, y: number];

/** A closed outline; the last point isn't the first one again. */
export type Ring = readonly Point[];

/** SVG path data of rings: an absolute move, relative lines and a close for each, so that paths can be joined by `+`. */
export function pathOf(rings: readonly Ring[]): string {
  // A minus sign makes the space before it needless.
  return rings.map(ringPath).join('').replaceAll(' -', '-');
}

/** The rings of path data in the form that `pathOf` writes. No path, no rings. */
export function ringsOf(path: string): Ring[] {
  return path.split('z').slice(0, -1).map(readRing);
}

function ringPath([start, ...rest]: Ring): string {
  if (start === undefined) return '';
  let from = start;
  const steps = rest.flatMap((to) => {
    const step = [to[0] - from[0], to[1] - from[1]];
    from = to;
    return step;
  });
  return `M${start.join(' ')}l${steps.join(' ')}z`;
}

function readRing(path: string): Ring {
  const numbers = path.match(/-?\d+/g) ?? [];
  const ring: Point[] = [];
  let x = 0;
  let y = 0;
  for (let i = 0; i < numbers.length; i += 2) {
    x += Number(numbers[i]);
    y += Number(numbers[i + 1]);
    ring.push([x, y]);
  }
  const start = ring[0];
  if (start?.[0] === x && start[1] === y) ring.pop();
  return ring;
}

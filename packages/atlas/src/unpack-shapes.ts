import { numbersOf } from './polyline.js';
import { pathOfSteps } from './rings.js';

/**
 * The path data of shapes that `scripts/pack-shapes.js` packed, where every border is held once. Shapes are divided
 * by spaces and their rings by `;`. A ring is a chain of arcs from the next one of the starts: steps up to a `,`, or
 * `=`, which goes back along a border that ends here, of several the one drawn first.
 */
export function unpackShapes(shapes: string, starts: string): string[] {
  const moves = numbersOf(starts).values();
  const borders = new Map<number, number[][]>();
  let [startX, startY] = [0, 0];

  function ringPath(arcs: string): string {
    startX += moves.next().value!;
    startY += moves.next().value!;
    let [x, y] = [startX, startY];
    const ring: number[] = [];
    for (const arc of arcs.match(/=|[^=,]+/g)!) {
      const steps = arc === '=' ? backwards(borders.get(placeOf(x, y))!.shift()!) : numbersOf(arc);
      for (let i = 0; i < steps.length; i += 2) {
        x += steps[i]!;
        y += steps[i + 1]!;
      }
      ring.push(...steps);
      if (arc === '=') continue;
      const ending = borders.get(placeOf(x, y));
      if (ending) ending.push(steps);
      else borders.set(placeOf(x, y), [steps]);
    }
    // The step back to the start is left to `z`.
    return pathOfSteps(startX, startY, ring.slice(0, -2));
  }

  return shapes.split(' ').map((rings) => rings.split(';').map(ringPath).join(''));
}

/** One number for a place on the grid. */
function placeOf(x: number, y: number): number {
  return x * 1e4 + y;
}

function backwards(steps: readonly number[]): number[] {
  const back: number[] = [];
  for (let i = steps.length - 2; i >= 0; i -= 2) back.push(-steps[i]!, -steps[i + 1]!);
  return back;
}

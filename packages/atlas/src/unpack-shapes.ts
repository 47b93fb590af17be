import { digitValues, numbersOf } from './polyline.js';
import { pathOfSteps, shortened } from './rings.js';

/**
 * The path data of shapes that `scripts/pack-shapes.js` packed, where every border is held once. Shapes are divided
 * by spaces and their rings by `;`. A ring is a chain of arcs from the next one of the starts: steps up to a `,`, or
 * `=`, which goes back along a border that ends here, of several the one drawn first. A ring that isn't back where it started
 * takes one more step.
 *
 * It runs once, before the browser has compiled anything: one loop over the characters costs half of what taking
 * the text apart by `split` does.
 */
export function unpackShapes(shapes: string, starts: string): string[] {
  const moves = numbersOf(starts);
  const borders = new Map<number, number[][]>();
  const paths: string[] = [];
  let path = '';
  let ring: number[] = [];
  let arcStart = 0;
  let startX = moves[0]!;
  let startY = moves[1]!;
  let move = 2;
  let x = startX;
  let y = startY;
  let bits = 0;
  let shift = 0;

  function endArc(isLast: boolean): void {
    for (let i = arcStart; i < ring.length; i += 2) {
      x += ring[i]!;
      y += ring[i + 1]!;
    }
    if (isLast && (x !== startX || y !== startY)) {
      ring.push(startX - x, startY - y);
      x = startX;
      y = startY;
    }
    if (arcStart === ring.length) return;
    const steps = ring.slice(arcStart);
    const ending = borders.get(placeOf(x, y));
    if (ending) ending.push(steps);
    else borders.set(placeOf(x, y), [steps]);
    arcStart = ring.length;
  }

  function goBack(): void {
    const steps = borders.get(placeOf(x, y))!.shift()!;
    for (let i = steps.length - 2; i >= 0; i -= 2) {
      x -= steps[i]!;
      y -= steps[i + 1]!;
      ring.push(-steps[i]!, -steps[i + 1]!);
    }
    arcStart = ring.length;
  }

  function endRing(): void {
    // The step back to the start is left to `z`.
    path += pathOfSteps(startX, startY, ring.slice(0, -2));
    ring = [];
    arcStart = 0;
    x = startX += moves[move++] ?? 0;
    y = startY += moves[move++] ?? 0;
  }

  const text = `${shapes} `;
  for (let i = 0; i < text.length; i += 1) {
    const value = digitValues[text.charCodeAt(i)];
    if (value === undefined) {
      const sign = text[i];
      const isLast = sign !== '=' && sign !== ',';
      endArc(isLast);
      if (isLast) endRing();
      else if (sign === '=') goBack();
      if (sign === ' ') {
        paths.push(shortened(path));
        path = '';
      }
      continue;
    }
    bits |= (value & 31) << shift;
    shift += 5;
    if (value > 31) continue;
    ring.push(bits & 1 ? ~(bits >> 1) : bits >> 1);
    bits = shift = 0;
  }
  return paths;
}

/** One number for a place on the grid. */
function placeOf(x: number, y: number): number {
  return x * 1e4 + y;
}

import { digitValues, longNumber } from './digits.js';

/**
 * The path data of shapes that `scripts/pack-shapes.js` packed, where every border is held once. A shape begins with
 * a space and each of its further rings with `;`, then comes where it starts, seen from the last point before. Steps
 * follow, a digit for x and one for y; `~` is before a long one, of two digits each. An arc is the steps between marks, and `,`
 * does nothing but divide two. `=` goes back along the arc that ended here, of several the one written last, and `-` as well,
 * but for the last step: the one back to the start of a ring is left to `z`.
 *
 * It runs once, before the browser has compiled anything: what counts is how little is done for each character.
 */
export function unpackShapes(packed: string): string[] {
  const texts: string[] = [];
  const backTexts: string[] = [];
  digitValues.forEach((value, code) => {
    texts[code] = stepText(value);
    backTexts[code] = stepText(-value);
  });
  const arcs = new Map<number, string>();
  let path = '';
  let x = 0;
  let y = 0;
  let arcStart = 0;
  for (let i = 0; i < packed.length; i += 1) {
    const codeX = packed.charCodeAt(i);
    const textX = texts[codeX];
    if (textX !== undefined) {
      const codeY = packed.charCodeAt((i += 1));
      path += textX + texts[codeY]!;
      x += digitValues[codeX]!;
      y += digitValues[codeY]!;
      continue;
    }
    const mark = packed[i];
    const place = x * 1e4 + y;
    const border = arcs.get(place);
    if (i > arcStart) arcs.set(place, packed.slice(arcStart, i));
    if (mark === '=' || mark === '-') {
      for (let j = border!.length - 2; j >= (mark === '=' ? 0 : 2); j -= 2) {
        const backX = border!.charCodeAt(j);
        const backY = border!.charCodeAt(j + 1);
        path += backTexts[backX]! + backTexts[backY]!;
        x -= digitValues[backX]!;
        y -= digitValues[backY]!;
      }
    } else if (mark !== ',') {
      const stepX = longNumber(packed, i + 1);
      const stepY = longNumber(packed, i + 3);
      x += stepX;
      y += stepY;
      path +=
        mark === '~' ? stepText(stepX) + stepText(stepY) : `z${mark === ' ' ? '|' : ''}M${x}${stepText(y)}l`;
      i += 4;
    }
    arcStart = i + 1;
  }
  return `${path}z`.slice(2).replaceAll('l ', 'l').split('|');
}

/** A number as it follows another one in path data. */
function stepText(number: number): string {
  return number < 0 ? `${number}` : ` ${number}`;
}

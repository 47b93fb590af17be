import type { CountryCode, Point } from '@onrecord/atlas';
import type { SvgTag } from '../../svg/svg-tag.js';
import { dotRadius, type Drawing } from './draw-map.js';

/** A line around countries, over the map: a ring around those that are hardly more than a dot. Its width is in CSS pixels. */
export function drawOutline<Markup>(
  svg: SvgTag<Markup>,
  { shapes, scale }: Drawing,
  codes: readonly CountryCode[],
  { width, stroke }: { readonly width: number; readonly stroke: string },
): Markup | undefined {
  if (codes.length === 0) return undefined;
  const paths = codes.map((code) => {
    const { path, box, place } = shapes.country(code);
    const isDot = box === undefined || Math.max(box.width, box.height) < dotRadius * scale;
    return isDot && place ? ring(place, (dotRadius + width) * scale) : path;
  });
  return svg`<path class="outline" fill="none" stroke=${stroke} stroke-width=${width * scale} stroke-linejoin="round"
    pointer-events="none" d=${paths.join('')}></path>`;
}

/** A circle around a point, as path data. */
function ring([x, y]: Point, radius: number): string {
  return `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;
}

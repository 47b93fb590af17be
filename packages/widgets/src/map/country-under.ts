import type { CountryCode } from '@onrecord/atlas';
import { dotRadius, isThin } from './drawing/draw-map.js';
import { nearestCountry } from './nearest-country.js';
import type { Shown } from './shown.js';

/** In CSS pixels: how far from a country a pointer may be to pick it. A finger is less exact than a mouse. */
const reach = { finger: 44, mouse: 12 };

/** Where a pointer is, in the window, and what is below it. */
export interface Pointer {
  readonly target: Element;
  readonly clientX: number;
  readonly clientY: number;
  readonly isFinger: boolean;
}

/** The country under a pointer on the picture, or the nearest one within reach. */
export function countryUnder(
  { countries, shapes, scale }: Shown,
  { target, clientX, clientY, isFinger }: Pointer,
): CountryCode | undefined {
  const picture = target.closest('.picture')?.querySelector<SVGSVGElement>('.world');
  const toScreen = picture?.getScreenCTM();
  if (!toScreen) return undefined;
  const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(toScreen.inverse());
  const pickable = countries.map(({ code }) => {
    const { rings, place } = shapes.country(code);
    return { code, rings, place, radius: isThin(shapes, code, scale) ? dotRadius * scale : 0 };
  });
  return nearestCountry([x, y], pickable, (isFinger ? reach.finger : reach.mouse) / toScreen.a)?.code;
}

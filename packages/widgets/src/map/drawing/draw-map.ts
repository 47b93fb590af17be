import type { CountryCode } from '@onrecord/atlas';
import type { SvgTag } from '../../svg/svg-tag.js';
import type { Paints } from '../../theme/paints.js';
import { disputedPattern, fillId, splitPattern, stancePatterns } from '../../theme/patterns.js';
import type { MarkedCountry } from '../marked-countries.js';
import type { MapShapes } from './map-shapes.js';

/** In CSS pixels: a country drawn thinner than this gets a dot, too. */
const leastThickness = 8;
export const dotRadius = 5;
export const markRadius = 7;
/** In CSS pixels: whatever its size, a country can be hit this far from its middle. */
const targetRadius = 12;

/** Everything that a drawing depends on. */
export interface Drawing {
  readonly shapes: MapShapes;
  readonly countries: readonly MarkedCountry[];
  /** Map units for each CSS pixel. */
  readonly scale: number;
  readonly paints: Paints;
  /** What the ids in the drawing begin with. */
  readonly prefix: string;
  /** The name of a country and all that is marked there, in words; undefined while they aren't known. */
  readonly describe: ((country: MarkedCountry) => string) | undefined;
  /** What makes a country a control; undefined in a drawing that is only looked at. */
  readonly control?: ((country: MarkedCountry) => Control) | undefined;
}

/** How a country that can be chosen is presented to assistive technology and the keyboard. */
export interface Control {
  readonly tabIndex: 0 | -1;
  readonly isExpanded: boolean;
}

/** The contents of an SVG in map units: land, the marked countries in their order, disputed areas. */
export function drawMap<Markup>(svg: SvgTag<Markup>, drawing: Drawing): Markup {
  const { shapes, countries, scale, paints } = drawing;
  const splits = new Map(
    countries.filter(({ stances }) => stances.length > 1).map(({ stances }) => [stances.join(), stances]),
  );
  return svg`<defs>
      ${stancePatterns(svg, drawing)}
      ${[...splits.values()].map((stances) => splitPattern(svg, stances, drawing))}
      ${disputedPattern(svg, drawing)}
    </defs>
    <g stroke=${paints.border} stroke-width=${0.75 * scale} stroke-linejoin="round">
      <path class="land" fill=${paints.land} d=${shapes.base(countries.map(({ code }) => code))}></path>
      ${countries.map((country) => countryShape(svg, drawing, country))}
      <g pointer-events="none">${countries.map((country) => countryMark(svg, drawing, country))}</g>
    </g>
    <path fill=${`url(#${drawing.prefix}disputed)`} stroke=${paints.hatch} stroke-width=${0.5 * scale} pointer-events="none" d=${shapes.disputed}></path>`;
}

function countryShape<Markup>(svg: SvgTag<Markup>, drawing: Drawing, country: MarkedCountry): Markup {
  const { shapes, scale, describe } = drawing;
  const shape = shapes.country(country.code);
  const control = drawing.control?.(country);
  const place = control && shape.place;
  return svg`<g class="country" fill=${fillOf(drawing, country)} data-key=${country.code}
    role=${control && 'button'} tabindex=${control?.tabIndex} aria-controls=${control && 'quotes'}
    aria-expanded=${control && String(control.isExpanded)}>
    ${describe && svg`<title>${describe(country)}</title>`}
    ${shape.path === '' ? undefined : svg`<path d=${shape.path}></path>`}
    ${place && svg`<circle class="target" cx=${place[0]} cy=${place[1]} r=${targetRadius * scale}></circle>`}
  </g>`;
}

/** What is drawn at a country's place, over all shapes: a dot if it is small, a square on its tip if it started the topic. */
function countryMark<Markup>(
  svg: SvgTag<Markup>,
  drawing: Drawing,
  country: MarkedCountry,
): (Markup | undefined)[] {
  const { shapes, scale, paints } = drawing;
  const hasDot = isThin(shapes, country.code, scale);
  const place = hasDot || country.isInitiator ? shapes.country(country.code).place : undefined;
  if (place === undefined) return [];
  const [x, y] = place;
  const side = markRadius * scale;
  return [
    hasDot
      ? svg`<circle cx=${x} cy=${y} r=${dotRadius * scale} fill=${fillOf(drawing, country)}></circle>`
      : undefined,
    country.isInitiator
      ? svg`<path fill=${paints.text} stroke-width=${1.5 * scale} d=${`M${x} ${y - side}l${side} ${side} ${-side} ${side} ${-side} ${-side}z`}></path>`
      : undefined,
  ];
}

function fillOf({ paints, prefix }: Drawing, { stances }: MarkedCountry): string {
  return stances.length === 0 ? paints.land : `url(#${fillId(prefix, stances)})`;
}

/** Whether a country is drawn with a dot, so that it can be seen. */
export function isThin(shapes: MapShapes, code: CountryCode, scale: number): boolean {
  const { box } = shapes.country(code);
  return box === undefined || Math.min(box.width, box.height) < leastThickness * scale;
}

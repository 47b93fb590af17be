import {
  anchorOf,
  basePath,
  countryPath,
  disputedPath,
  type BorderPolicy,
  type Bounds,
  type CountryCode,
  type World,
} from '@onrecord/atlas';
import type { Stance } from '@onrecord/core';
import { nothing, svg, type SVGTemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { splitPattern, stancePatterns } from '../theme/stance-pattern.js';
import type { MarkedCountry } from './marked-countries.js';

/** Sets the fills of the drawing apart from those of swatches. */
const prefix = 'map-';

/** Everything that a drawing of the world depends on. */
export interface Drawing {
  readonly world: World;
  readonly borders: BorderPolicy;
  /** In the order of the list beside the map. */
  readonly countries: readonly MarkedCountry[];
  /** Countries that are outlined and not filled: the members of the selected organization. */
  readonly members: readonly CountryCode[];
  readonly view: Bounds;
  /** Map units for each CSS pixel. */
  readonly scale: number;
  /** What assistive technology says of the whole. */
  readonly label: string;
  readonly labelOf: (country: MarkedCountry) => string;
  readonly isSelected: (country: MarkedCountry) => boolean;
  readonly tabIndexOf: (code: CountryCode) => 0 | -1;
}

/** The world as SVG. Each marked country is a named button with its code as `data-key`. */
export function mapSvg(drawing: Drawing): SVGTemplateResult {
  const { world, borders, countries, members, view, scale, label } = drawing;
  const codes = countries.map(({ code }) => code);
  const splits = new Map(
    countries.filter(({ stances }) => stances.length > 1).map(({ stances }) => [fillOf(stances), stances]),
  );
  return svg`<svg part="map" class="world" role="group" aria-label=${label}
    viewBox=${`${view.x} ${view.y} ${view.width} ${view.height}`}>
    <defs>
      ${stancePatterns(prefix, scale)}
      ${[...splits].map(([id, stances]) => splitPattern(id, stances, scale))}
      <pattern id="disputed" width="5" height="5" patternUnits="userSpaceOnUse"
        patternTransform=${`scale(${scale}) rotate(45)`}>
        <path class="hatch" d="M0 2.5h5"></path>
      </pattern>
    </defs>
    <path class="land" d=${guard([world, borders, codes.join()], () => basePath(world, codes, borders))}></path>
    ${countries.map((country) => countryMark(drawing, country))}
    <path class="disputed" fill="url(#disputed)" d=${guard([world, borders], () => disputedPath(world, borders))}></path>
    ${members.length === 0 ? nothing : svg`<path class="members" d=${outline(drawing, members)}></path>`}
  </svg>`;
}

/** The name of a country's fill: that of its stance, or of all stances taken there. */
function fillOf(stances: readonly Stance[]): string {
  return prefix + stances.join('-');
}

function countryMark(drawing: Drawing, country: MarkedCountry): SVGTemplateResult {
  const { world, borders, scale, labelOf, isSelected, tabIndexOf } = drawing;
  const { code, stances, isInitiator } = country;
  const label = labelOf(country);
  const path = countryPath(world, code, borders);
  const dot = world.dots[code];
  const mark = isInitiator ? anchorOf(world, code, borders) : undefined;
  const fill = stances.length === 0 ? nothing : `url(#${fillOf(stances)})`;
  return svg`<g class="country" role="button" data-key=${code} tabindex=${tabIndexOf(code)} aria-label=${label}
    aria-controls="quotes" aria-expanded=${isSelected(country) ? 'true' : 'false'}>
    <title>${label}</title>
    ${path === undefined ? nothing : svg`<path d=${path} fill=${fill}></path>`}
    ${dot === undefined ? nothing : svg`<circle cx=${dot[0]} cy=${dot[1]} r=${6 * scale} fill=${fill}></circle>`}
    ${mark === undefined ? nothing : svg`<path class="mark" d=${diamond(mark, 7 * scale)}></path>`}
  </g>`;
}

function outline({ world, borders }: Drawing, members: readonly CountryCode[]): string {
  return members.map((code) => countryPath(world, code, borders) ?? '').join('');
}

/** A square on its tip around a point, as path data. */
export function diamond([x, y]: readonly [number, number], radius: number): string {
  return `M${x} ${y - radius}l${radius} ${radius} ${-radius} ${radius} ${-radius} ${-radius}z`;
}

import {
  basePath,
  boundsOf,
  countryPath,
  disputedPath,
  middleOf,
  type BorderPolicy,
  type Bounds,
  type CountryCode,
  type Point,
  type World,
} from '@onrecord/atlas';
import type { Stance } from '@onrecord/core';
import { nothing, svg, type SVGTemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { disputedPattern, splitPattern, stancePatterns } from '../theme/stance-pattern.js';
import type { MarkedCountry } from './marked-countries.js';

/** Sets the fills of the drawing apart from those of swatches. */
const prefix = 'map-';

/** In CSS pixels: a country drawn thinner than this gets a dot, too. */
const leastThickness = 8;
const dotRadius = 5;
/** In CSS pixels: whatever its size, a country can be hit this far from its middle. */
const targetRadius = 12;

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
      ${disputedPattern('disputed', scale)}
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
  const path = countryPath(world, code, borders);
  const box = boundsOf(path ?? '');
  // A country that the policy draws as disputed or as part of another has no path of its own, but a place.
  const place = world.dots[code] ?? middleOf(path ?? shapeOf(world, code) ?? '');
  const isThin = box === undefined || Math.min(box.width, box.height) < leastThickness * scale;
  const fill = stances.length === 0 ? nothing : `url(#${fillOf(stances)})`;
  return svg`<g class="country" role="button" data-key=${code} tabindex=${tabIndexOf(code)}
    aria-controls="quotes" aria-expanded=${isSelected(country) ? 'true' : 'false'}>
    <title>${labelOf(country)}</title>
    ${path === undefined ? nothing : svg`<path d=${path} fill=${fill}></path>`}
    ${
      place === undefined
        ? nothing
        : svg`${isThin ? svg`<circle cx=${place[0]} cy=${place[1]} r=${dotRadius * scale} fill=${fill}></circle>` : nothing}
          <circle class="target" cx=${place[0]} cy=${place[1]} r=${targetRadius * scale}></circle>
          ${isInitiator ? svg`<path class="mark" d=${diamond(place, 7 * scale)}></path>` : nothing}`
    }
  </g>`;
}

function outline({ world, borders, scale }: Drawing, members: readonly CountryCode[]): string {
  return members
    .map((code) => {
      const dot = world.dots[code];
      return (
        (countryPath(world, code, borders) ?? '') + (dot === undefined ? '' : ring(dot, dotRadius * scale))
      );
    })
    .join('');
}

function shapeOf({ shapes }: World, code: string): string | undefined {
  return (shapes as Readonly<Record<string, string>>)[code];
}

/** A circle around a point, as path data. */
function ring([x, y]: Point, radius: number): string {
  return `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;
}

/** A square on its tip around a point, as path data. */
function diamond([x, y]: Point, radius: number): string {
  return `M${x} ${y - radius}l${radius} ${radius} ${-radius} ${radius} ${-radius} ${-radius}z`;
}

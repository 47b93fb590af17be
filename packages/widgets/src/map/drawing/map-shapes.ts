import {
  boundsOf,
  middleOf,
  ringsOf,
  type BorderPolicy,
  type Bounds,
  type CountryCode,
  type Point,
  type Ring,
  type World,
} from '@onrecord/atlas';
import { defaultPaths } from './default-paths.js';
import type { MapPaths } from './map-paths.js';

/** How a country is drawn, in map units. */
export interface CountryShape {
  /** Path data; empty for a country that has only a dot, or that the policy draws as disputed or as part of another. */
  readonly path: string;
  readonly rings: readonly Ring[];
  readonly box: Bounds | undefined;
  /** Where its mark goes; undefined for a country that isn't on the map. */
  readonly place: Point | undefined;
}

/** The shapes of a map under a border policy, each worked out once, when it is asked for. */
export class MapShapes {
  readonly map: World;
  readonly borders: BorderPolicy;
  /** All areas that are drawn as disputed. */
  readonly disputed: string;
  readonly #countries: MapPaths['countries'];
  readonly #found = new Map<string, unknown>();

  constructor(map: World, paths: MapPaths = defaultPaths(map)) {
    this.map = map;
    this.borders = paths.policy;
    this.disputed = paths.disputed;
    this.#countries = paths.countries;
  }

  country(code: CountryCode): CountryShape {
    return this.#once(code, () => {
      const { dots, shapes } = this.map;
      const path = this.#countries[code] ?? '';
      const once = <Part>(name: string, find: () => Part): Part => this.#once(`${code} ${name}`, find);
      return {
        path,
        get rings() {
          return once('rings', () => ringsOf(path));
        },
        get box() {
          return once('box', () => boundsOf(path));
        },
        get place() {
          const inAnother = (shapes as Readonly<Record<string, string | undefined>>)[code] ?? '';
          return once('place', () => dots[code] ?? middleOf(path || inAnother));
        },
      };
    });
  }

  /** Every country but the given ones, as one path. */
  base(except: readonly CountryCode[]): string {
    return this.#once(`base ${except.join()}`, () => {
      const left = new Set<string>(except);
      const entries = Object.entries(this.#countries).filter(([code]) => !left.has(code));
      return entries.map(([, path]) => path).join('');
    });
  }

  #once<Found>(name: string, find: () => Found): Found {
    if (!this.#found.has(name)) this.#found.set(name, find());
    return this.#found.get(name) as Found;
  }
}

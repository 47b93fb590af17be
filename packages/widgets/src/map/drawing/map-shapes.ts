import {
  basePath,
  boundsOf,
  countryPath,
  disputedPath,
  middleOf,
  ringsOf,
  type BorderPolicy,
  type Bounds,
  type CountryCode,
  type Point,
  type Ring,
  type World,
} from '@onrecord/atlas';

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
  readonly #found = new Map<string, unknown>();

  constructor(map: World, borders: BorderPolicy) {
    this.map = map;
    this.borders = borders;
    this.disputed = disputedPath(map, borders);
  }

  country(code: CountryCode): CountryShape {
    return this.#once(code, () => {
      const { dots, shapes } = this.map;
      const path = countryPath(this.map, code, this.borders) ?? '';
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
    return this.#once(`base ${except.join()}`, () => basePath(this.map, except, this.borders));
  }

  #once<Found>(name: string, find: () => Found): Found {
    if (!this.#found.has(name)) this.#found.set(name, find());
    return this.#found.get(name) as Found;
  }
}

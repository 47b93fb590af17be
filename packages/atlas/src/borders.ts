import { borderOptions, type DisputedCode } from './border-options.js';

type Option = (typeof borderOptions)[number];

/** For each disputed area how it is drawn: `disputed`, its own code, or the country that it is drawn as part of. */
export type Borders = { readonly [O in Option as O['code']]: O['ways'][number] };

/**
 * How disputed areas are drawn: `disputed`, each in its default way, or those named here in another of their ways, for
 * example `{ 'UA-43': 'UA', XK: 'disputed' }`, and the rest in their default way.
 */
export type BorderPolicy = 'disputed' | Partial<Borders>;

/**
 * What a policy means for each disputed area. Throws an `Error` that names the place, what was expected and what
 * arrived, if the policy is of another form, names an unknown area, or draws an area in a way that isn't one of its own.
 */
export function resolveBorders(policy: BorderPolicy): Borders {
  const given: unknown = policy === 'disputed' ? {} : policy;
  if (typeof given !== 'object' || given === null) {
    throw new Error(
      `borders: expected "disputed" or an object like {"UA-43":"UA"}, got ${JSON.stringify(policy)}`,
    );
  }
  const chosen = given as Readonly<Record<string, string>>;
  for (const [code, way] of Object.entries(chosen)) checkWay(code, way);
  return Object.fromEntries(
    borderOptions.map(({ code, ways }) => [code, chosen[code] ?? ways[0]]),
  ) as Borders;
}

/** The disputed areas that are drawn as part of `owner`, or as `disputed`, in the order of the table. */
export function areasOf(owner: string, borders: Borders): DisputedCode[] {
  return borderOptions.map(({ code }) => code).filter((code) => borders[code] === owner);
}

function checkWay(code: string, way: string): void {
  const option = borderOptions.find((row) => row.code === code);
  if (!option) {
    const known = borderOptions.map((row) => row.code).join(', ');
    throw new Error(`borders: expected disputed areas (${known}), got "${code}"`);
  }
  if (!option.ways.some((known) => known === way)) {
    throw new Error(
      `borders["${code}"]: expected one of ${option.ways.join(', ')}, got ${JSON.stringify(way)}`,
    );
  }
}

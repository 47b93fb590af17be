import type { StateCode } from './state-code.js';
import type { DotCode, ShapeCode } from './world.generated.js';

/** ISO 3166-1 alpha-2 of every state and every territory on the map. `XK` is Kosovo. */
export type CountryCode = StateCode | Alpha2<ShapeCode | DotCode>;

/** The codes of two letters; those of disputed areas have more. */
type Alpha2<Code> = Code extends `${infer First}${infer Second}${string}`
  ? Extract<Code, `${First}${Second}`>
  : never;

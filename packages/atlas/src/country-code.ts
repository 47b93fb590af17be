import type { DisputedCode } from './disputed-areas.js';
import type { StateCode } from './state-code.js';
import type { dots, shapes } from './world.generated.js';

/** ISO 3166-1 alpha-2 of every state and every territory on the map. `XK` is Kosovo. */
export type CountryCode = StateCode | 'EH' | Exclude<keyof typeof shapes | keyof typeof dots, DisputedCode>;

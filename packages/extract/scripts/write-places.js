import { writeFileSync } from 'node:fs';
import { places } from './places.js';

const file = new URL('../src/english/places.generated.ts', import.meta.url);
writeFileSync(
  file,
  `/**
 * Countries: ISO 3166-1 alpha-2, names, capital, adjective. From countries-list and i18n-nationality (both MIT) by
 * scripts/write-places.js.
 */
export const places = \`${places()}\`;
`,
);

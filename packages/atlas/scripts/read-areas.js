import { cutAreas } from './cut-areas.js';
import { readCountries } from './read-countries.js';
import { splitOverseas } from './split-overseas.js';

/** Everything that is drawn as a shape of its own: polygons in longitude and latitude, by code. */
export function readAreas() {
  return cutAreas(splitOverseas(readCountries()));
}

import type { MapShapes } from './drawing/map-shapes.js';
import type { MarkedCountry } from './marked-countries.js';
import { isInView, regionNames, viewOf, type Region } from './view-of.js';

/** The parts of the world that are worth a look: all of it, those with reacting countries in them, and the one in view. */
export function offeredRegions(
  world: MapShapes,
  countries: readonly MarkedCountry[],
  current: Region,
): Region[] {
  return regionNames.filter((region) => {
    if (['world', 'reactions', current].includes(region)) return true;
    const view = viewOf(world, region, []);
    return countries.some(({ code }) => {
      const { place } = world.country(code);
      return place !== undefined && isInView({ path: '', rings: [], box: undefined, place }, view);
    });
  });
}

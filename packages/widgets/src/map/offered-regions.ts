import type { MapShapes } from './drawing/map-shapes.js';
import type { MarkedCountry } from './marked-countries.js';
import { isInView, regionNames, viewOf, type Region } from './view-of.js';

/** The parts of the world that are worth a look: all of it, and those with reacting countries in them. */
export function offeredRegions(world: MapShapes, countries: readonly MarkedCountry[]): Region[] {
  return regionNames.filter((region) => {
    if (region === 'world' || region === 'reactions') return true;
    const view = viewOf(world, region, []);
    return countries.some(({ code }) => {
      const { place } = world.country(code);
      return place !== undefined && isInView({ path: '', rings: [], box: undefined, place }, view);
    });
  });
}

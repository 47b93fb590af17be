import { readAreas } from './read-areas.js';
import { project } from './project.js';
import { simplify } from './simplify.js';
import { placeDots } from './place-dots.js';
import { tolerance } from './tolerance.js';

const width = 1920;

/** The world for `mapModule`. The same source gives the same map. */
export function worldMap() {
  const lonLat = readAreas();
  const { countries, height } = project(lonLat, width);
  const shapes = simplify(countries, tolerance);
  return { width, height, shapes, dots: placeDots(countries, shapes, lonLat) };
}

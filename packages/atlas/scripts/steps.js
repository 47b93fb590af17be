import { long } from './digits.js';

/** From a point to the next: how far along x and along y. */
export function stepTo(from, to) {
  return [to[0] - from[0], to[1] - from[1]];
}

/** That as text: two digits each. */
export function longStep(from, to) {
  return stepTo(from, to).map(long).join('');
}

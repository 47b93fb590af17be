import { LatePart } from '../element/late.js';

/** What finds the article of an element that has none of its own, and the `<onrecord-article>` around it. */
export const lateSurroundings = new LatePart(
  'what finds an article',
  async () => (await import('./surroundings.js')).Surroundings,
);

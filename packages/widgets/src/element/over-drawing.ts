import { LatePart } from './late.js';

/** What draws an element where something is seen of it already: loaded where something is. */
export const overDrawing = new LatePart(
  'what keeps the page still',
  async () => (await import('./draw-over.js')).drawOver,
);

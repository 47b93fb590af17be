import type { FigureTools } from '../figure-tools.js';
import type { CardControls } from './card-controls.js';

/** What a set gains once it has been seen. */
export interface LateParts {
  readonly tools: FigureTools | undefined;
  readonly controls: CardControls | undefined;
}

import type { LitElement } from 'lit';
import { tightStyles } from '../cards/tight.styles.js';
import { adopt } from './adopt.js';
import { keepPlace } from './hold-place.js';

export { takesOver } from './take-over.js';

/** Draws an element in place of the content that the page has inside it: what follows stays where it is. */
export function drawOver(element: LitElement, draw: () => void): void {
  const hold = keepPlace(element);
  adopt(element.shadowRoot, tightStyles);
  draw();
  const drawing = element.renderRoot.querySelector<HTMLElement>('.widget');
  if (drawing !== null) hold(drawing);
}

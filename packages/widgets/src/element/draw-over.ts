import type { LitElement } from 'lit';
import type { ArticleState } from '../article/article-state.js';
import { tightStyles } from '../cards/tight.styles.js';
import type { Language } from '../language/msg.js';
import { adopt } from './adopt.js';
import { keepPlace } from './hold-place.js';
import { takeOver } from './take-over.js';

/** What an element is about to draw over what is seen of it. */
interface Covering {
  readonly state: ArticleState;
  readonly language: Language | undefined;
  readonly isServerDrawn: boolean;
  /** Draws it; the first time, where that is `asOnServer`, as a server would. */
  readonly draw: (asOnServer?: boolean) => void;
}

/**
 * Draws an element where something is seen of it already: what a server drew is taken over if it is the same, and what follows
 * the page's own content stays where it is.
 */
export function drawOver(element: LitElement, { state, language, isServerDrawn, draw }: Covering): void {
  const { renderRoot, renderOptions } = element;
  if (!isServerDrawn) {
    const hold = keepPlace(element);
    adopt(renderRoot, tightStyles);
    draw();
    const drawing = renderRoot.querySelector<HTMLElement>('.widget');
    if (drawing !== null) hold(drawing);
    return;
  }
  const drawAsOnServer = (): void => {
    draw(true);
  };
  if (state.status === 'ready' && language && takeOver(renderRoot, state.article, language, drawAsOnServer))
    return;
  renderRoot.replaceChildren();
  renderOptions.renderBefore = null;
  draw();
}

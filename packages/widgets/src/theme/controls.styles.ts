import { css } from 'lit';

/** What patterns and controls are drawn with, and forced colours: a card has them once it has been seen, a map from the start. */
export const controlsStyles = css`
  :host {
    --_ink: var(--onrecord-pattern, light-dark(#fff, #14171a));
    --_focus: var(--onrecord-focus, light-dark(#0b57d0, #a8c7fa));
  }

  button {
    font: inherit;
    color: inherit;
  }

  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  @media (forced-colors: active) {
    :host {
      --_supportive: CanvasText;
      --_critical: CanvasText;
      --_mixed: CanvasText;
      --_neutral: CanvasText;
      --_ink: Canvas;
      --_focus: Highlight;
      --_rule: CanvasText;
      --_muted: CanvasText;
    }
  }
`;

import { css } from 'lit';

/** The controls stand in the page's lines, and mustn't move them. */
export const passageMarkStyles = css`
  :host {
    all: initial !important;
    font: inherit !important;
    color: inherit !important;
    direction: inherit !important;
    white-space: nowrap !important;
  }

  button {
    box-sizing: border-box;
    inline-size: max(1.375em, 24px);
    block-size: max(1.375em, 24px);
    margin-block: -0.5em;
    margin-inline-start: 0.125em;
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: none;
    color: inherit;
    font: inherit;
    line-height: 0;
    vertical-align: middle;
    cursor: pointer;
    user-select: none;
  }

  svg {
    inline-size: 1em;
    block-size: 1em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.25;
    vertical-align: middle;
  }

  button:hover svg {
    fill: currentcolor;
  }

  button:focus-visible {
    outline: 3px solid var(--onrecord-focus, light-dark(#0b57d0, #a8c7fa));
    outline-offset: -1px;
  }

  @media (forced-colors: active) {
    button:focus-visible {
      outline-color: Highlight;
    }
  }

  @media print {
    :host {
      display: none !important;
    }
  }
`;

import { css } from 'lit';

export const cardPopoverStyles = css`
  :host {
    box-sizing: border-box;
    position: absolute;
    inset: auto;
    inset-block-start: var(--_top, 0);
    left: var(--_left, 0);
    inline-size: min(24em, 100vw - 2em);
    max-block-size: calc(100vh - 2em);
    overflow: auto;
    overscroll-behavior: contain;
    margin: 0;
    padding: 0 1.25em 0.25em;
    border: 1px solid color-mix(in srgb, CanvasText 22%, Canvas);
    border-radius: 0.375em;
    background: Canvas;
    color: CanvasText;
    box-shadow: 0 0.5em 2em rgb(0 0 0 / 22%);
  }

  :host(:not(:popover-open)) {
    display: none;
  }

  :host(:focus-visible) {
    outline: none;
  }

  .card {
    border: 0;
  }

  .close {
    position: sticky;
    inset-block-start: 0.5em;
    float: inline-end;
    box-sizing: border-box;
    inline-size: 1.875em;
    block-size: 1.875em;
    margin: 0.5em -0.75em 0 0.5em;
    padding: 0.5em;
    border: 0;
    border-radius: 50%;
    background: Canvas;
    line-height: 0;
    cursor: pointer;
  }

  .close svg {
    inline-size: 100%;
    block-size: 100%;
    stroke: currentcolor;
    stroke-width: 1.75;
  }

  @media (forced-colors: active) {
    .close {
      border: 1px solid;
    }
  }
`;

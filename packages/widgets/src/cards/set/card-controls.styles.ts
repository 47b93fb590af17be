import { css } from 'lit';

/** What a reader meets only once a set can be used. */
export const cardControlsStyles = css`
  .filter span {
    color: var(--_muted);
    font-size: 0.8125em;
  }

  .filter::after {
    content: '';
    grid-area: 2 / 1;
    justify-self: end;
    align-self: center;
    inline-size: 0.4375em;
    block-size: 0.4375em;
    margin-block-end: 0.25em;
    margin-inline-end: 0.125em;
    border: solid;
    border-width: 0 0.09375em 0.09375em 0;
    transform: rotate(45deg);
    pointer-events: none;
  }

  select {
    appearance: none;
    grid-area: 2 / 1;
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 2.25em;
    margin: 0;
    padding-block: 0.25em;
    padding-inline: 0 1.25em;
    border: 0;
    border-block-end: 1px solid var(--_muted);
    border-radius: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-overflow: ellipsis;
    cursor: pointer;
  }

  select:has(option:not(:first-child):checked) {
    border-block-end-color: currentcolor;
    box-shadow: 0 1px currentcolor;
    font-weight: 600;
  }

  option,
  optgroup {
    background: Canvas;
    color: CanvasText;
    font-weight: 400;
  }

  option:disabled {
    color: GrayText;
  }

  .turning {
    display: flex;
    gap: 1em;
    align-items: center;
    justify-content: center;
    color: var(--_muted);
    font-size: 0.875em;
  }

  .turning button {
    display: grid;
    place-items: center;
    inline-size: 2.571em;
    block-size: 2.571em;
    padding: 0;
    border: 1px solid var(--_rule);
    border-radius: 50%;
    background: none;
    cursor: pointer;
  }

  .turning button:hover,
  .result button:hover {
    border-color: currentcolor;
  }

  .turning [aria-disabled='true'] {
    opacity: 0.4;
    cursor: default;
  }

  .turning svg {
    inline-size: 1em;
    block-size: 1em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.5;
  }

  .turning:dir(rtl) svg {
    transform: scaleX(-1);
  }

  @media print {
    .filters,
    .turning {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .turning [aria-disabled='true'] {
      border-color: GrayText;
      color: GrayText;
      opacity: 1;
    }
  }
`;

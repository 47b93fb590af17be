import { css } from 'lit';

export const reactionsMapStyles = css`
  :host {
    --_border: var(--onrecord-border, light-dark(#fff, #14171a));
  }

  .widget {
    container-type: inline-size;
    contain-intrinsic-inline-size: 20rem;
  }

  .layout {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em 1.5em;
  }

  header {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
  }

  h2,
  .summary {
    margin: 0;
  }

  h2 {
    font-family: var(--_quote-font);
    font-size: 1.5em;
    line-height: 1.2;
    text-wrap: balance;
  }

  .summary {
    color: var(--_muted);
  }

  .topics {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .topics legend {
    position: absolute;
    overflow: hidden;
    clip-path: inset(50%);
    inline-size: 1px;
    block-size: 1px;
  }

  .topics label {
    display: flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 2em;
    cursor: pointer;
  }

  .topics input {
    flex: none;
    inline-size: 1.125em;
    block-size: 1.125em;
    margin: 0;
  }

  .actors ul,
  .legend {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .actors li {
    border-block-start: 1px solid var(--_rule);
  }

  .actors li:last-child {
    border-block-end: 1px solid var(--_rule);
  }

  .actors button {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(min-content, auto);
    gap: 0 0.75em;
    align-items: baseline;
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.5em;
    border: 0;
    border-inline-start: 0.25em solid transparent;
    background: none;
    text-align: start;
    cursor: pointer;
  }

  .actors button:hover {
    background: color-mix(in srgb, currentcolor 6%, transparent);
  }

  .actors button[aria-expanded='true'] {
    border-inline-start-color: currentcolor;
    background: color-mix(in srgb, currentcolor 9%, transparent);
  }

  .name {
    font-weight: 600;
  }

  .label {
    grid-column: 1 / -1;
    color: var(--_muted);
    font-size: 0.875em;
  }

  .actors .stance {
    font-size: 0.875em;
  }

  .quotes {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    padding-block-start: 0.25em;
  }

  .quotes .card:first-of-type {
    padding-inline-end: 2.5em;
  }

  .close {
    position: absolute;
    inset-block-start: 0.75em;
    inset-inline-end: 0;
    z-index: 1;
    display: grid;
    place-items: center;
    inline-size: 2.25em;
    block-size: 2.25em;
    padding: 0;
    border: 1px solid var(--_rule);
    border-radius: 50%;
    background: none;
    cursor: pointer;
  }

  .close svg {
    inline-size: 1em;
    block-size: 1em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.5;
  }

  .picture {
    min-inline-size: 0;
  }

  .world {
    display: block;
    inline-size: 100%;
    block-size: auto;
  }

  .world > path,
  .country > * {
    vector-effect: non-scaling-stroke;
  }

  .land,
  .country {
    fill: var(--_land);
    stroke: var(--_border);
    stroke-width: 0.75;
    stroke-linejoin: round;
  }

  .disputed {
    stroke: var(--_muted);
    stroke-width: 0.5;
  }

  .hatch {
    fill: none;
    stroke: var(--_muted);
    stroke-width: 1;
  }

  .country {
    cursor: pointer;
    outline: none;
  }

  .country[aria-expanded='true'] {
    stroke: currentcolor;
    stroke-width: 2;
  }

  .country:focus-visible {
    stroke: var(--_focus);
    stroke-width: 3.5;
  }

  .mark {
    fill: currentcolor;
    stroke: var(--_border);
    stroke-width: 1.5;
  }

  .members {
    fill: none;
    stroke: currentcolor;
    stroke-width: 1;
    pointer-events: none;
  }

  .target {
    fill: transparent;
    stroke: none;
  }

  .key {
    display: grid;
    gap: 0.5em;
    align-content: start;
    font-size: 0.875em;
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
  }

  .legend li {
    display: flex;
    gap: 0.375em;
    align-items: center;
  }

  .count,
  .notes {
    color: var(--_muted);
  }

  .notes summary {
    inline-size: fit-content;
    min-block-size: 1.75em;
    cursor: pointer;
  }

  .notes ul {
    margin: 0.25em 0 0;
    padding-inline-start: 1.25em;
  }

  @container (min-width: 44rem) {
    .layout {
      grid-template-columns: minmax(15em, 2fr) minmax(0, 5fr);
      grid-template-rows: auto auto auto 1fr;
    }

    .layout.listed {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      grid-template-rows: auto 1fr;
    }

    header {
      grid-column: 1 / -1;
    }

    .actors {
      grid-row: 2 / -1;
    }

    #quotes {
      grid-area: 4 / 2;
    }

    .listed #quotes {
      grid-area: 2 / 2;
    }

    .picture {
      grid-area: 2 / 2;
    }

    .key {
      grid-area: 3 / 2;
    }
  }

  @media print {
    .topics,
    .close {
      display: none;
    }
  }

  @media (forced-colors: active) {
    :host {
      --_border: Canvas;
    }

    .actors button {
      border-inline-start-color: Canvas;
    }

    .actors button[aria-expanded='true'] {
      border-inline-start-color: Highlight;
    }
  }
`;

import { css } from 'lit';

export const reactionsMapStyles = css`
  :host {
    --_border: var(--onrecord-border, light-dark(#fff, #14171a));
  }

  .widget {
    container-type: inline-size;
    contain-intrinsic-inline-size: 320px;
  }

  .layout,
  header,
  .figure {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    align-content: start;
  }

  .layout {
    gap: 1em 1.5em;
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
    margin: 0;
    padding: 0;
    border: 0;
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

  .name {
    font-weight: 600;
    hyphens: auto;
  }

  .alone {
    display: contents;
  }

  .reaction {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: minmax(0, 1fr) auto;
    grid-auto-flow: dense;
  }

  .reaction > * {
    grid-column: 1;
  }

  .reaction > .stance {
    grid-column: 2;
  }

  .label {
    grid-column: 1 / -1;
    color: var(--_muted);
    font-size: 0.875em;
  }

  .actors .stance {
    display: inline-flex;
    gap: 0.375em;
    align-items: center;
    font-size: 0.875em;
    color: inherit;
  }

  .regions {
    min-block-size: 2em;
  }

  .world {
    display: block;
    inline-size: 100%;
    block-size: auto;
  }

  .mark {
    fill: currentcolor;
  }

  rect.land {
    fill: var(--_land);
  }

  rect.disputed {
    stroke: currentcolor;
  }

  .preview,
  .source {
    margin: 0;
  }

  .source a {
    color: inherit;
  }

  .preview,
  .legend,
  .notes,
  .source {
    font-size: 0.875em;
  }

  .preview {
    min-block-size: 1.45em;
  }

  .preview,
  .count,
  .notes,
  .source {
    color: var(--_muted);
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

  .notes summary {
    inline-size: fit-content;
    min-block-size: 1.75em;
    cursor: pointer;
  }

  @container (min-width: 704px) {
    .layout {
      grid-template-columns: minmax(15em, 2fr) minmax(0, 5fr);
      grid-template-rows: auto auto 1fr;
    }

    .listed {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      grid-template-rows: auto 1fr;
    }

    header {
      grid-column: 1 / -1;
    }

    .actors {
      grid-row: 2 / -1;
    }

    #quotes {
      grid-area: 3 / 2;
    }

    .figure {
      position: sticky;
      inset-block-start: 1em;
      align-self: start;
    }

    .source {
      grid-column: 1 / -1;
    }

    .listed #quotes,
    .figure {
      grid-area: 2 / 2;
    }
  }

  @media (forced-colors: active) {
    :host {
      --_border: Canvas;
    }

    .actors button {
      border-inline-start-color: Canvas;
    }
  }
`;

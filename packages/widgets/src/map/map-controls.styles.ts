import { css } from 'lit';

/** What a reader meets only once the map can be used. */
export const mapControlsStyles = css`
  .quotes {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    padding-block-start: 0.25em;
  }

  .quotes > * {
    margin: 0;
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

  .actors .previewed {
    background: color-mix(in srgb, currentcolor 6%, transparent);
  }

  .actors button[aria-expanded='true'] {
    border-inline-start-color: currentcolor;
    background: color-mix(in srgb, currentcolor 9%, transparent);
  }

  rect.members {
    fill: none;
    stroke: currentcolor;
  }

  .regions > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
  }

  .regions button {
    min-block-size: 2em;
    padding: 0 0.75em;
    border: 1px solid var(--_rule);
    border-radius: 2em;
    background: none;
    font-size: 0.875em;
    cursor: pointer;
  }

  .regions button[aria-pressed='true'] {
    border-color: currentcolor;
    font-weight: 600;
  }

  .country {
    cursor: pointer;
    outline: none;
  }

  .labels {
    letter-spacing: normal;
    word-spacing: normal;
  }

  .target {
    fill: transparent;
    stroke: none;
  }

  .notes ul {
    margin: 0.25em 0 0;
    padding-inline-start: 1.25em;
  }

  @media print {
    .topics,
    .regions,
    .preview,
    #quotes {
      display: none;
    }

    :host {
      color-scheme: light;
    }

    .world,
    .swatch {
      print-color-adjust: exact;
    }

    .layout {
      grid-template: none;
    }

    .layout > *,
    .layout > #quotes,
    .listed > #quotes {
      grid-area: auto;
      position: static;
    }
  }

  @media (forced-colors: active) {
    .outline {
      stroke: Highlight;
    }

    .regions button[aria-pressed='true'],
    .actors button[aria-expanded='true'] {
      border-color: Highlight;
    }
  }
`;

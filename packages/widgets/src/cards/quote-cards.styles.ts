import { css } from 'lit';

export const quoteCardsStyles = css`
  .set {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
  }

  .cards,
  .batch {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em 2em;
    align-content: start;
  }

  .batch {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--onrecord-card-width, 17em)), 1fr));
  }

  .cards:focus {
    outline: none;
  }

  .list .batch,
  .column .batch {
    grid-template-columns: minmax(0, 42em);
  }

  .long > .batch {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 200em;
    overflow-clip-margin: 0.5em;
  }

  @media (min-width: 40em) {
    .grid .long > .batch {
      contain-intrinsic-block-size: auto 75em;
    }
  }

  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.5em;
  }

  .filter {
    display: grid;
    flex: 1 1 7em;
    align-content: end;
    min-inline-size: 0;
    max-inline-size: 15em;
    min-block-size: 3.625em;
  }

  .result {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    align-items: center;
    min-block-size: 2em;
    color: var(--_muted);
    font-size: 0.875em;
  }

  .result p {
    margin: 0;
  }

  .result button {
    padding: 0.25em 0.875em;
    border: 1px solid var(--_rule);
    border-radius: 2em;
    background: none;
    cursor: pointer;
  }

  .set > .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    min-block-size: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .group,
  .column,
  .head {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    align-content: start;
  }

  .group {
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_rule);
  }

  .heading {
    font-family: var(--_quote-font);
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }

  .count {
    color: var(--_muted);
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }

  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, var(--onrecord-card-width, 17em)), 1fr));
    gap: 1em 2.5em;
  }

  .column {
    grid-row: span 2;
    grid-template-rows: subgrid;
    padding-block-end: 1em;
  }

  .column > .head {
    gap: 0.25em;
    font-size: 0.875em;
  }

  .head .heading {
    font-size: 1.714em;
  }

  .head > :not(.heading, .stance) {
    color: var(--_muted);
  }

  .scroller {
    overflow-x: auto;
    overscroll-behavior-x: contain;
    scroll-snap-type: inline mandatory;
    scrollbar-width: thin;
  }

  .scroller .batch {
    content-visibility: visible;
    grid-template-columns: none;
    grid-auto-flow: column;
    grid-auto-columns: min(86%, calc(1.1 * var(--onrecord-card-width, 17em)));
    padding-block: 0.25em 1em;
  }

  .scroller .item {
    scroll-snap-align: start;
  }

  .turning {
    min-block-size: 2.25em;
  }

  @media (prefers-reduced-motion: no-preference) {
    .scroller {
      scroll-behavior: smooth;
    }
  }

  @media print {
    .result button {
      display: none;
    }

    .scroller {
      overflow: visible;
    }

    .scroller .batch {
      display: block;
    }

    .scroller .item + .item {
      margin-block-start: 1.5em;
    }

    .long > .batch {
      content-visibility: visible;
    }
  }
`;

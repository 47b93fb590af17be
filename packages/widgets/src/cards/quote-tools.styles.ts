import { css } from 'lit';

/** What is seen only once the tools are there, and what is for paper. */
export const quoteToolsStyles = css`
  .portrait img {
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }

  .action {
    padding: 0;
    border: 0;
    background: none;
    cursor: pointer;
  }

  .action:hover {
    text-decoration: underline;
  }

  .panel {
    position: absolute;
    position-area: block-end span-inline-start;
    box-sizing: border-box;
    max-inline-size: calc(100vi - 2em);
    margin: 0.25em 1em;
    padding: 0.5em;
    border: 1px solid color-mix(in srgb, CanvasText 25%, Canvas);
    background: Canvas;
    color: CanvasText;
    font-size: max(14px, 0.875rem);
    line-height: 1.45;
    box-shadow: 0 0.5em 1.75em rgb(0 0 0 / 18%);
  }

  /* Where what is around it is hidden, as on paper, WebKit 26 looks for another place without an end. */
  @media screen {
    .panel:popover-open {
      position-try-fallbacks:
        flip-block,
        flip-inline,
        flip-block flip-inline;
    }
  }

  .menu {
    inline-size: 17em;
    margin-inline: 0;
  }

  .menu button {
    display: block;
    inline-size: 100%;
    padding: 0.375em 0.75em;
    border: 0;
    background: none;
    text-align: start;
    cursor: pointer;
  }

  .menu button:hover {
    background: color-mix(in srgb, currentcolor 8%, transparent);
  }

  .menu p:not(:empty) {
    margin: 0;
    padding: 0.5em 0.75em 0.25em;
  }

  .menu textarea {
    box-sizing: border-box;
    inline-size: 100%;
    font: inherit;
  }

  .details {
    inline-size: 27em;
    margin-block: 0.5em;
    padding: 0 1.125em;
    font-style: normal;
    font-weight: normal;
    letter-spacing: normal;
    white-space: normal;
  }

  .details .card {
    border: 0;
  }

  .about {
    position: relative;
    padding: 0;
    border: 0;
    background: none;
    line-height: 1;
    cursor: pointer;
  }

  .about::after {
    content: '';
    position: absolute;
    inset: -0.25em;
  }

  .about span {
    display: block;
    inline-size: 1.25em;
    margin-inline-start: 0.25em;
    border: 1px solid;
    border-radius: 50%;
    font: italic 0.6875em / 1.25 var(--_quote-font);
    text-align: center;
    translate: 0 -0.375em;
  }

  @supports not (position-area: block-end) {
    .panel {
      position: fixed;
      inset: 0;
      block-size: fit-content;
      max-block-size: calc(100vb - 2em);
      margin: auto;
    }
  }

  @supports not selector(:popover-open) {
    .panel {
      z-index: 1;
      overflow: auto;
    }

    .panel:not(.open) {
      display: none;
    }

    .foot {
      position: relative;
    }

    /* A card keeps what is fixed to itself in browsers of that age. */
    .menu {
      position: absolute;
      inset-block: 100% auto;
      inset-inline: auto 0;
    }
  }

  .speaker span:not(:last-child):lang(ar)::after {
    content: '،';
  }

  @media print {
    .card {
      break-inside: avoid;
    }

    .foot {
      display: none;
    }
  }
`;

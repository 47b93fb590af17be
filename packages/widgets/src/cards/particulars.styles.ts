import { css } from 'lit';

export const particularsStyles = css`
  .compact > * {
    --_words: 1.125em;
  }

  .card > .translation {
    margin-block: 0.5em 0.375em;
    font-size: 1.125em;
    color: var(--_muted);
  }

  .compact figcaption {
    margin-block-start: 0.25em;
  }

  .portrait {
    float: inline-end;
    inline-size: 4em;
    block-size: 4em;
    margin-inline-start: 1em;
  }

  .compact b {
    display: inline;
  }

  .compact .speaker b::after {
    content: ',';
  }

  .card > .status {
    margin-block-end: 0.75em;
  }

  .status bdi {
    display: block;
    text-align: match-parent;
  }

  .status :not(strong) {
    color: var(--_muted);
  }

  :host([size='inline']) .widget {
    display: inline;
  }

  .about {
    display: inline-block;
    inline-size: 1.125em;
  }

  figcaption:not(:has(img)) .credit {
    visibility: hidden;
  }
`;

import { css } from 'lit';

export const quoteFigureStyles = css`
  .card {
    container-type: inline-size;
    contain-intrinsic-inline-size: 22em;
    margin: 0;
    padding-block: 0.75em 0.5em;
    border-block-start: 0.1875em solid var(--_stance, currentcolor);
  }

  .card > * {
    --_words: clamp(1.25em, 0.9em + 2.25cqi, 2em);

    padding-inline-start: calc(0.45 * var(--_words));
  }

  .compact > * {
    --_words: 1.125em;
  }

  :where(.card :is(blockquote, p)) {
    margin: 0;
  }

  .card > blockquote {
    padding-inline-start: 0.45em;
    font: var(--_words) / 1.28 var(--_quote-font);
    text-indent: -0.45em;
    text-wrap: pretty;
    text-spacing-trim: trim-start;
    quotes: auto;
  }

  .card > :lang(ar, fa, ur) {
    line-height: 1.6;
  }

  blockquote p::before {
    content: open-quote;
  }

  blockquote p::after {
    content: close-quote;
  }

  .card > .indirect {
    text-indent: 0;
    quotes: none;
  }

  .card > .translation {
    margin-block: 0.5em 0.375em;
    font-size: 1.125em;
    color: var(--_muted);
  }

  figcaption {
    display: flow-root;
    margin-block-start: 0.875em;
  }

  .compact figcaption {
    margin-block-start: 0.25em;
  }

  .tight .card {
    padding-block: 0.375em 0;
  }

  .tight .card > * {
    --_words: 1em;
  }

  .tight :is(figcaption, .standing) {
    margin-block-start: 0.25em;
  }

  .portrait {
    float: inline-end;
    inline-size: 4em;
    block-size: 4em;
    margin-inline-start: 1em;
  }

  .card p[class] {
    font-size: 0.875em;
  }

  .speaker span,
  .standing,
  .facts,
  .status :not(strong) {
    color: var(--_muted);
  }

  .speaker b {
    display: block;
    font-size: 1.125em;
  }

  .compact b {
    display: inline;
  }

  .speaker span:not(:last-child)::after,
  .compact .speaker b::after {
    content: ',';
  }

  .facts > :not(:last-child)::after {
    content: ' ·';
  }

  .standing {
    margin-block-start: 0.5em;
  }

  .standing .stance {
    margin-inline-end: 0.375em;
  }

  .stance {
    color: color-mix(in srgb, var(--_stance, currentcolor) 80%, currentcolor);
  }

  time {
    display: inline-block;
    min-inline-size: 10.5em;
  }

  .card > .status {
    margin-block-end: 0.75em;
  }

  .status bdi {
    display: block;
    text-align: match-parent;
  }

  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    justify-content: space-between;
    margin-block-start: 0.75em;
    border-block-start: 1px solid var(--_rule);
    font-size: 0.8125em;
    line-height: 2.77;
  }

  .tight .foot {
    margin-block-start: 0.25em;
    line-height: 1.85;
  }

  .card a {
    color: inherit;
    white-space: nowrap;
  }

  .mark {
    display: inline-block;
    inline-size: 0.875em;
    block-size: 0.875em;
    vertical-align: -0.0625em;
    background: var(--_stance);
  }

  :host([size='inline']),
  :host([size='inline']) .widget {
    display: inline;
  }

  .about {
    display: inline-block;
    inline-size: 1.125em;
  }

  .kept,
  figcaption:not(:has(img)) .credit {
    visibility: hidden;
  }
`;

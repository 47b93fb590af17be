import { css } from 'lit';

export const quoteFigureStyles = css`
  .supportive {
    --_stance: var(--_supportive);
  }

  .critical {
    --_stance: var(--_critical);
  }

  .mixed {
    --_stance: var(--_mixed);
  }

  .neutral {
    --_stance: var(--_neutral);
  }

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

  figcaption {
    display: flow-root;
    margin-block-start: 0.875em;
  }

  .card p[class] {
    font-size: 0.875em;
  }

  .speaker span,
  .standing,
  .facts {
    color: var(--_muted);
  }

  .speaker b {
    display: block;
    font-size: 1.125em;
  }

  .speaker span:not(:last-child)::after {
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

  :host([size='inline']) {
    display: inline;
  }

  .kept {
    visibility: hidden;
  }
`;

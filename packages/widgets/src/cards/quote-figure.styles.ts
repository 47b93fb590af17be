import { css } from 'lit';

export const quoteFigureStyles = css`
  .card {
    box-sizing: border-box;
    margin: 0;
    padding-block: 0.875em 1em;
    border-block-start: 0.1875em solid var(--_stance, currentcolor);
  }

  blockquote,
  .card p {
    margin: 0;
  }

  blockquote {
    font-family: var(--_quote-font);
    font-size: 1.375em;
    line-height: 1.3;
    text-wrap: pretty;
    quotes: auto;
  }

  blockquote p::before {
    content: open-quote;
  }

  blockquote p::after {
    content: close-quote;
  }

  blockquote.indirect p::before,
  blockquote.indirect p::after {
    content: none;
  }

  .translation {
    margin-block-start: 0.5em;
    font-size: 1.125em;
    color: var(--_muted);
  }

  figcaption {
    margin-block-start: 0.875em;
    font-size: 0.9375em;
  }

  .speaker > * {
    display: block;
  }

  .speaker > :not(b) {
    color: var(--_muted);
  }

  .status {
    padding-inline-start: 0.75em;
    border-inline-start: 0.1875em solid;
  }

  .card .status {
    margin-block-end: 0.75em;
    font-size: 0.9375em;
  }

  .standing,
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125em 0.75em;
    font-size: 0.875em;
    color: var(--_muted);
  }

  figcaption .standing {
    margin-block-start: 0.625em;
  }

  .stance {
    display: inline-flex;
    gap: 0.375em;
    align-items: center;
    color: color-mix(in srgb, var(--_stance, currentcolor) 80%, currentcolor);
  }

  .facts a {
    color: inherit;
  }

  @media print {
    .card {
      break-inside: avoid;
    }
  }
`;

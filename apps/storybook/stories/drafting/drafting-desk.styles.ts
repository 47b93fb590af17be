import { css } from 'lit';
import { playgroundStyles } from '../playground/playground.styles.js';

const desk = css`
  .desk,
  .correction {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
  }

  textarea {
    block-size: 14rem;
    font: inherit;
    white-space: pre-wrap;
  }

  input {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 2.5rem;
    padding: 0.375rem 0.75rem;
    border: 1px solid var(--line);
    border-radius: 0.25rem;
    background: light-dark(#fff, #1c2126);
    color: inherit;
    font: inherit;
  }

  input:focus-visible,
  .mark:focus-visible {
    outline: 0.1875rem solid light-dark(#0b57d0, #a8c7fa);
    outline-offset: 0.125rem;
  }

  .hint,
  .evidence {
    color: light-dark(#4d545b, #b4bcc4);
  }

  .marked {
    max-block-size: 36rem;
    overflow: auto;
    margin-block-start: 0.75rem;
    padding: 0.75rem 1rem;
    border: 1px solid var(--line);
    border-radius: 0.25rem;
    line-height: 1.9;
    overflow-wrap: anywhere;
  }

  .marked p + * {
    margin-block-start: 1em;
  }

  .mark {
    padding-block: 0.125rem;
    border-block-end: 0.1875rem solid light-dark(#0b57d0, #a8c7fa);
    background: light-dark(#e8f0fe, #1d2d47);
    cursor: pointer;
  }

  .mark.mixed {
    border-color: light-dark(#7a3ea8, #d7b3f2);
    background: light-dark(#f5ecfb, #33213f);
  }

  .mark.indirect {
    border-color: light-dark(#146c43, #8bd5ab);
    background: light-dark(#e9f5ee, #16301f);
  }

  .mark.term {
    border-color: light-dark(#5f666d, #aab2ba);
    background: light-dark(#f0f1f2, #272c31);
  }

  .mark.unsure {
    border-block-end-style: dotted;
  }

  .mark[aria-expanded='true'] {
    border-block-end-width: 0.3125rem;
  }

  .speaker {
    margin-inline: 0.25rem 0.125rem;
    color: light-dark(#4d545b, #b4bcc4);
    font-size: 0.75rem;
    white-space: nowrap;
  }

  .correction {
    grid-template-columns: repeat(auto-fit, minmax(min(12rem, 100%), 1fr));
    align-items: end;
    padding: 0.75rem 1rem;
    border-inline-start: 0.25rem solid var(--line);
    background: light-dark(#f5f6f7, #22272c);
    line-height: 1.5;
  }

  .correction > :is(.evidence, .row) {
    grid-column: 1 / -1;
  }

  .correction > label {
    display: grid;
    gap: 0.125rem;
  }

  .review ol {
    display: grid;
    gap: 0.5rem;
    max-block-size: 20rem;
    overflow: auto;
    margin: 0.75rem 0 0;
    padding-inline-start: 2rem;
    overflow-wrap: anywhere;
  }

  .review code {
    font-weight: 600;
  }

  .review button {
    margin-inline-start: 0.5rem;
    padding-block: 0;
  }

  @media (forced-colors: active) {
    .mark {
      border-color: LinkText;
      background: none;
    }
  }
`;

export const draftingDeskStyles = [playgroundStyles, desk];

import { css } from 'lit';

export const playgroundStyles = css`
  :host {
    --line: light-dark(#767c83, #8b939b);

    display: block;
    container-type: inline-size;
    line-height: 1.5;
  }

  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2rem 3rem;
    align-items: start;
  }

  h1,
  h2,
  p,
  ul {
    margin: 0;
  }

  h1 {
    font-size: 1.75rem;
    line-height: 1.2;
  }

  h2 {
    font-size: 1.125rem;
  }

  .source,
  .result,
  .faults {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
  }

  .result {
    gap: 2rem;
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 0.75rem;
    align-items: end;
  }

  .row > label {
    display: grid;
    flex: 1 1 14rem;
    min-inline-size: 0;
  }

  button,
  select,
  textarea,
  .open {
    box-sizing: border-box;
    min-block-size: 2.5rem;
    padding: 0.375rem 0.75rem;
    border: 1px solid var(--line);
    border-radius: 0.25rem;
    background: light-dark(#fff, #1c2126);
    color: inherit;
    font: inherit;
  }

  select {
    inline-size: 100%;
  }

  .row > .open {
    flex: none;
    align-items: center;
  }

  button,
  .open {
    cursor: pointer;
  }

  input[type='file'] {
    inline-size: 1px;
    opacity: 0;
    position: absolute;
  }

  textarea {
    inline-size: 100%;
    block-size: min(34rem, 60vh);
    padding: 0.75rem;
    resize: vertical;
    font:
      0.8125rem/1.5 ui-monospace,
      monospace;
    white-space: pre;
    tab-size: 2;
  }

  .dropping textarea {
    outline: 0.1875rem dashed currentcolor;
    outline-offset: 0.125rem;
  }

  :is(button, select, textarea):focus-visible,
  .open:focus-within {
    outline: 0.1875rem solid light-dark(#0b57d0, #a8c7fa);
    outline-offset: 0.125rem;
  }

  .status {
    min-block-size: 1.5em;
    font-weight: 600;
  }

  .status.faulty {
    color: light-dark(#a3241b, #ffaba3);
  }

  .faults ul {
    display: grid;
    gap: 0.5rem;
    max-block-size: 24rem;
    overflow: auto;
    padding: 0;
    list-style: none;
  }

  .faults li {
    padding: 0.5rem 0.75rem;
    border-inline-start: 0.25rem solid light-dark(#a3241b, #ffaba3);
    background: light-dark(#fbefee, #2b1d1d);
    overflow-wrap: anywhere;
  }

  .faults code {
    display: block;
    font-weight: 600;
  }

  .faults button {
    display: block;
    margin-block-start: 0.375rem;
  }

  .text {
    max-inline-size: 40rem;
    overflow-wrap: anywhere;
  }

  .text p {
    margin-block: 0 1em;
    white-space: pre-line;
  }

  .text h3 {
    margin-block: 1em 0.25em;
    font-size: 1rem;
  }

  @container (min-width: 60rem) {
    .columns {
      grid-template-columns: minmax(24rem, 2fr) minmax(0, 3fr);
    }

    .source {
      position: sticky;
      inset-block-start: 1rem;
    }
  }
`;

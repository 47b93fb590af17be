import { css } from 'lit';

export const problemMessageStyles = css`
  .problem {
    font-size: 0.875em;
    line-height: 1.5;
    padding: 0.75em 1em;
    border: 1px solid;
    border-inline-start: 0.375em solid light-dark(#b3261e, #f2b8b5);
  }

  .problem p,
  .problem ul {
    margin: 0;
  }

  .problem ul {
    padding-inline-start: 1.25em;
  }

  .problem code {
    font-family: ui-monospace, monospace;
    overflow-wrap: anywhere;
  }
`;

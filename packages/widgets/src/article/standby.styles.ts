import { css } from 'lit';

export const standbyStyles = css`
  .standby {
    all: initial;
    display: block;
    color: inherit;
    color-scheme: inherit;
    font: inherit;
    overflow-wrap: anywhere;
    visibility: inherit;
  }

  .quiet {
    margin: 0;
    font-size: 0.875em;
    line-height: 1.5;
    opacity: 0.8;
  }
`;

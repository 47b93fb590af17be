import { css } from 'lit';

export const standbyStyles = css`
  .quiet {
    margin: 0;
    font-size: 0.875em;
    line-height: 1.5;
    opacity: 0.8;
  }
`;

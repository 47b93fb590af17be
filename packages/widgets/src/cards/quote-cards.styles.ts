import { css } from 'lit';

export const quoteCardsStyles = css`
  ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--onrecord-card-width, 17em)), 1fr));
    gap: 1.5em 2em;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  ul:focus-visible {
    outline: none;
  }

  .selection {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    align-items: center;
    margin-block-end: 1em;
  }

  .selection button {
    padding: 0.375em 0.875em;
    border: 1px solid var(--_rule);
    border-radius: 2em;
    background: none;
    font-size: 0.875em;
    cursor: pointer;
  }
`;

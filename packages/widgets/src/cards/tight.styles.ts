import { css } from 'lit';

/** Cards that have to do with the room that what they take the place of had. */
export const tightStyles = css`
  .tight .card {
    padding-block: 0.375em 0;
  }

  .tight .card > * {
    --_words: 1em;
  }

  .tight :is(figcaption, .standing) {
    margin-block-start: 0.25em;
  }

  .tight .foot {
    margin-block-start: 0.25em;
    line-height: 1.85;
  }
`;

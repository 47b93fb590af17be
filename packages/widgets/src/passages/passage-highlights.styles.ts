import { css } from 'lit';

/** How passages look, for the style sheets of the page: the text is there. */
export const passageHighlightStyles = css`
  ::highlight(onrecord-mark) {
    text-decoration: underline dotted 0.12em;
    text-decoration-color: var(--onrecord-mark, light-dark(#b98900, #d8aa2e));
  }

  ::highlight(onrecord-passage) {
    color: var(--onrecord-passage-text, light-dark(#14171a, #fff));
    background-color: var(--onrecord-passage, light-dark(#ffe08a, #6b5200));
  }

  @media (forced-colors: active) {
    ::highlight(onrecord-passage) {
      color: HighlightText;
      background-color: Highlight;
    }
  }
`;

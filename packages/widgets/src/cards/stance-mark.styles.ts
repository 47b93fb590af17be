import { css } from 'lit';

/** The patterns of stances on the marks beside their words: those of the map. A mark has its colour without them. */
export const stanceMarkStyles = css`
  .mark {
    forced-color-adjust: none;
    print-color-adjust: exact;
  }

  .mark.supportive {
    background: radial-gradient(var(--_ink) 30%, #0000 33%) 0 0 / 0.4375em 0.4375em var(--_stance);
  }

  .mark.critical {
    background-image: repeating-linear-gradient(45deg, var(--_ink) 0 0.0875em, #0000 0 0.3em);
  }

  .mark.mixed {
    background-image:
      repeating-linear-gradient(45deg, var(--_ink) 0 0.0625em, #0000 0 0.3em),
      repeating-linear-gradient(-45deg, var(--_ink) 0 0.0625em, #0000 0 0.3em);
  }

  .mark.neutral {
    background-image: repeating-linear-gradient(#0000 0 0.15em, var(--_ink) 0 0.2375em, #0000 0 0.3em);
  }
`;

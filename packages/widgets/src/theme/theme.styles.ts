import { css } from 'lit';

/**
 * What every widget is drawn with from the start. Text takes the colour of the page, lines a share of it, so that a widget fits
 * any page; what has a colour of its own follows the page's `color-scheme`. Nothing else is inherited.
 */
export const themeStyles = css`
  :host {
    --_supportive: var(--onrecord-supportive, light-dark(#0b67b2, #6db3f2));
    --_critical: var(--onrecord-critical, light-dark(#b8450b, #f0955f));
    --_mixed: var(--onrecord-mixed, light-dark(#5a1a5e, #a9739f));
    --_neutral: var(--onrecord-neutral, light-dark(#56616c, #c3cad1));
    --_rule: var(--onrecord-rule, color-mix(in srgb, currentcolor 22%, transparent));
    --_muted: var(--onrecord-muted, color-mix(in srgb, currentcolor 72%, transparent));
    --_quote-font: var(--onrecord-quote-font, Georgia, 'Times New Roman', serif);

    display: block;
  }

  :host([hidden]) {
    display: none;
  }

  .widget {
    all: initial;
    display: block;
    color: inherit;
    color-scheme: inherit;
    font: inherit;
    line-height: 1.45;
    -webkit-font-smoothing: inherit;
    -webkit-text-size-adjust: inherit;
    overflow-wrap: anywhere;
    visibility: inherit;
  }
`;

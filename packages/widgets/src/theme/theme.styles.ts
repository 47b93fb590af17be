import { css } from 'lit';

/**
 * The colours and fonts of all widgets. Text takes the colour of the page, lines and land a share of it, so that a widget
 * fits any page; what has a colour of its own follows the page's `color-scheme`. Nothing else is inherited.
 */
export const themeStyles = css`
  :host {
    --_supportive: var(--onrecord-supportive, light-dark(#0b67b2, #6db3f2));
    --_critical: var(--onrecord-critical, light-dark(#b8450b, #f0955f));
    --_mixed: var(--onrecord-mixed, light-dark(#5a1a5e, #a9739f));
    --_neutral: var(--onrecord-neutral, light-dark(#56616c, #c3cad1));
    --_ink: var(--onrecord-pattern, light-dark(#fff, #14171a));
    --_focus: var(--onrecord-focus, light-dark(#0b57d0, #a8c7fa));
    --_rule: var(--onrecord-rule, color-mix(in srgb, currentcolor 22%, transparent));
    --_muted: var(--onrecord-muted, color-mix(in srgb, currentcolor 72%, transparent));
    --_land: var(--onrecord-land, color-mix(in srgb, currentcolor 15%, transparent));
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

  .supportive {
    --_stance: var(--_supportive);
  }

  .critical {
    --_stance: var(--_critical);
  }

  .mixed {
    --_stance: var(--_mixed);
  }

  .neutral {
    --_stance: var(--_neutral);
  }

  .patterns {
    position: absolute;
    width: 0;
    height: 0;
  }

  .swatch {
    flex: none;
    width: 1em;
    height: 1em;
    border-radius: 0.1875em;
    vertical-align: -0.125em;
  }

  button {
    font: inherit;
    color: inherit;
  }

  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  @media (forced-colors: active) {
    :host {
      --_supportive: CanvasText;
      --_critical: CanvasText;
      --_mixed: CanvasText;
      --_neutral: CanvasText;
      --_ink: Canvas;
      --_focus: Highlight;
      --_rule: CanvasText;
      --_muted: CanvasText;
      --_land: color-mix(in srgb, CanvasText 25%, Canvas);
    }
  }
`;

import { css } from 'lit';

/** What a drawing of the world has beside the colours of all widgets. */
export const drawingStyles = css`
  :host {
    --_land: var(--onrecord-land, color-mix(in srgb, currentcolor 15%, transparent));
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

  @media (forced-colors: active) {
    :host {
      --_land: color-mix(in srgb, CanvasText 25%, Canvas);
    }
  }
`;

import { html, type TemplateResult } from 'lit';
import { msg } from '../language/msg.js';
import type { Region } from './view-of.js';

/** A button for each part of the world that can be zoomed to, with the one in view pressed; its name is its `data-key`. */
export function regionButtons(
  offered: readonly Region[],
  current: Region,
  tabIndexOf: (region: Region) => 0 | -1,
  onZoom: (region: Region) => void,
): TemplateResult {
  return html`<div role="toolbar" aria-label=${msg('Zoom')}>
    ${offered.map(
      (region) =>
        html`<button
          type="button"
          data-key=${region}
          tabindex=${tabIndexOf(region)}
          aria-pressed=${region === current ? 'true' : 'false'}
          @click=${() => {
            onZoom(region);
          }}
        >
          ${regionWords(region)}
        </button>`,
    )}
  </div>`;
}

function regionWords(region: Region): string {
  switch (region) {
    case 'world':
      return msg('World');
    case 'reactions':
      return msg('Close-up');
    case 'europe':
      return msg('Europe');
    case 'africa':
      return msg('Africa');
    case 'asia':
      return msg('Asia');
    case 'middle-east':
      return msg('Middle East');
    case 'north-america':
      return msg('North America');
    case 'south-america':
      return msg('South America');
    case 'oceania':
      return msg('Oceania');
  }
}

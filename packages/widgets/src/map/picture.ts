import { html, type TemplateResult } from 'lit';
import { msg } from '../language/msg.js';
import { svgTemplate } from '../svg/svg-template.js';
import { themePaints } from '../theme/paints.js';
import { drawMap, type Drawing } from './drawing/draw-map.js';
import { legend } from './legend.js';
import type { MapControls } from './map-controls.js';
import type { Shown } from './shown.js';
import { tallyOf } from './tally-of.js';

/** The map with all that belongs to it: a drawing to look at, and one to use when there are controls. */
export function picture(shown: Shown, controls: MapControls | undefined): TemplateResult {
  const { shapes, entries, labels, membership, view, scale, countries } = shown;
  const drawing: Drawing = {
    shapes,
    countries,
    scale,
    paints: themePaints,
    prefix: 'map-',
    describe: controls && ((country) => controls.describe(shown, country)),
    control: controls && ((country) => controls.controlOf(shown, country)),
  };
  return html`<div class="figure">
    <div class="regions" part="regions">${controls?.renderRegions(shown)}</div>
    <div class="picture">
      <svg
        part="map"
        class="world"
        role=${controls === undefined ? 'img' : 'group'}
        aria-label=${msg('Map')}
        viewBox=${`${view.x} ${view.y} ${view.width} ${view.height}`}
      >
        ${drawMap(svgTemplate, drawing)} ${controls?.renderOverlay(shown, drawing)}
      </svg>
    </div>
    <p part="preview" class="preview">${controls?.renderPreview(shown)}</p>
    ${legend({
      tally: tallyOf(entries),
      labels,
      hasInitiator: countries.some(({ isInitiator }) => isInitiator),
      hasDisputed: shapes.disputed !== '',
      organization: membership?.name,
    })}
    <details part="notes" class="notes" @toggle=${controls?.openNotes}>
      <summary>${msg('How borders are drawn')}</summary>
      ${controls?.renderNotes(shown)}
    </details>
  </div>`;
}

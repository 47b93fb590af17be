import { attribution, borderNotes } from '@onrecord/atlas';
import { html, type TemplateResult } from 'lit';
import type { MapShapes } from './drawing/map-shapes.js';

/** How borders are drawn on a map, in words, and where the map data comes from. */
export function mapNotes({ map, borders }: MapShapes, nameOf: (code: string) => string): TemplateResult {
  return html`<ul>
    ${borderNotes(borders, nameOf, Object.keys(map.shapes)).map((note) => html`<li><bdi>${note}</bdi></li>`)}
    <li>${attribution}.</li>
  </ul>`;
}

import type { Bounds } from '@onrecord/atlas';
import { svgText } from '../../svg/svg-text.js';
import { CountryNames } from '../country-names.js';
import { drawLabels } from '../drawing/draw-labels.js';
import { drawMap, type Drawing } from '../drawing/draw-map.js';
import { LabelPlacer } from '../label-placer.js';
import { textWidth } from '../labels/text-width.js';
import { countryLabel } from '../country-words.js';
import type { Block } from './block.js';
import { measureOf, type Page } from './page.js';
import type { Scene } from './scene.js';

/** The map as wide as the page allows, or, within a height, as large as fits in its middle. */
export function mapBlock(page: Page, scene: Scene, height?: number): Block {
  const { article, labels, shapes, countries } = scene;
  const width = measureOf(page);
  const view = height === undefined ? scene.view : widened(scene, width / height);
  const names = new CountryNames();
  const nameOf = (code: string): string => names.nameOf(article, code, article.lang);
  const scale = Math.max(view.width / width, height === undefined ? 0 : view.height / height);
  const drawing: Drawing = {
    shapes,
    countries,
    scale,
    paints: page.paints,
    prefix: `${page.prefix}map-`,
    describe: (country) => countryLabel(country, nameOf(country.code), labels),
  };
  const placed = new LabelPlacer(textWidth).place({ view, shapes }, drawing, nameOf);
  const size = { width: view.width / scale, height: view.height / scale };
  return {
    height: height ?? size.height,
    draw: (
      top,
    ) => svgText`<svg x=${(page.width - size.width) / 2} y=${top + ((height ?? size.height) - size.height) / 2}
      width=${size.width} height=${size.height} viewBox=${`${view.x} ${view.y} ${view.width} ${view.height}`}>
      ${drawMap(svgText, drawing)}
      ${drawLabels(svgText, placed, drawing)}
    </svg>`,
  };
}

/** A view of where the reactions are may show more at its sides, up to an aspect: nothing in it is without its stance. */
function widened({ region, view, shapes: { map } }: Scene, aspect: number): Bounds {
  if (region !== 'reactions') return view;
  const width = Math.min(map.width, Math.max(view.width, view.height * aspect));
  const x = Math.min(Math.max(0, view.x + (view.width - width) / 2), map.width - width);
  return { ...view, x, width };
}

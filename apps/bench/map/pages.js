import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import '@onrecord/widgets/onrecord-reactions-map';
import { reactionsMapSvg } from '@onrecord/widgets/reactions-map-svg';
import { html } from 'lit';
import { article } from './article.js';
import { countries } from './countries.js';

/**
 * What is measured, the floor first: a page that needs no script. `id` names a page, and its script in ../pages if it has one;
 * `kind` is `still`, `ours` or `peer`; `policy` is what it needs beyond the strict policy; `isDrawn` runs in it to tell whether
 * the countries have their colours.
 */
export const pages = [
  {
    id: 'floor',
    label: 'no script: SVG in the page',
    kind: 'still',
    body: reactionsMapSvg(article),
    isDrawn: hasPatterns,
  },
  {
    id: 'image',
    label: 'no script: SVG as an image',
    kind: 'still',
    body: '<img src="../data/map.svg" alt="Reactions" width="960">',
    policy: "img-src 'self'",
    isDrawn: hasImage,
  },
  {
    id: 'svg-from-module',
    label: 'that SVG from a module',
    kind: 'still',
    hasScript: true,
    body: '',
    isDrawn: hasPatterns,
  },
  {
    id: 'widget',
    label: 'onrecord-reactions-map',
    kind: 'ours',
    hasScript: true,
    body: '<onrecord-reactions-map></onrecord-reactions-map>',
    isDrawn: hasPatterns,
  },
  {
    id: 'widget-from-src',
    label: 'onrecord-reactions-map, article fetched',
    kind: 'ours',
    hasScript: true,
    ...fetching('world-kite-day.onrecord.json'),
    body: '<onrecord-reactions-map src="../data/world-kite-day.onrecord.json"></onrecord-reactions-map>',
    isDrawn: hasPatterns,
  },
  {
    id: 'widget-from-server',
    label: 'onrecord-reactions-map, drawn by the server',
    kind: 'ours',
    hasScript: true,
    ...fetching('world-kite-day.onrecord.json'),
    body: collectResultSync(
      render(
        html`<onrecord-reactions-map
          src="../data/world-kite-day.onrecord.json"
          .article=${article}
        ></onrecord-reactions-map>`,
      ),
    ),
    isDrawn: hasPatterns,
  },
  peer('jsvectormap', 'jsvectormap'),
  peer('svgmap', 'svgMap'),
  { ...peer('d3-topojson', 'd3 + topojson'), ...fetching('countries-110m.json') },
  { ...peer('plot', 'Observable Plot'), ...fetching('countries-110m.json') },
  { ...peer('echarts', 'ECharts'), ...fetching('countries-110m.geo.json') },
];

function peer(id, label) {
  const stances = new Set(countries.map(({ stance }) => stance));
  const samples = [...stances].map((stance) => `<li><span class="swatch ${stance}"></span>${stance}</li>`);
  return {
    id,
    label,
    kind: 'peer',
    hasScript: true,
    body: `<div id="map"></div><ul class="legend">${samples.join('')}</ul>`,
    isDrawn: hasColours,
  };
}

/** For a page that fetches data of its own site, early. */
function fetching(file) {
  return {
    head: `<link rel="preload" href="../data/${file}" as="fetch" crossorigin>`,
    policy: "connect-src 'self'",
  };
}

function hasColours(fills) {
  const filled = fills.flatMap((fill) => [`[fill="${fill}" i]`, `[style*="${fill}" i]`]);
  return document.querySelectorAll(`#map path:is(${filled})`).length >= 8;
}

function hasPatterns() {
  const root = document.querySelector('onrecord-reactions-map')?.shadowRoot ?? document;
  return root.querySelectorAll('[data-key][fill^="url("] > path').length >= 8;
}

function hasImage() {
  const [image] = document.images;
  return image !== undefined && image.complete && image.naturalWidth > 0;
}

import { world, type BorderPolicy } from '@onrecord/atlas';
import type { Article } from '@onrecord/core';
import { kremlinPause } from '@onrecord/core/articles/kremlin-pause';
import { render, svg } from 'lit';
import { expect, test } from 'vitest';
import { drawMap, type Drawing } from '../../../src/map/drawing/draw-map.js';
import { MapShapes } from '../../../src/map/drawing/map-shapes.js';
import { policyPaths } from '../../../src/map/drawing/policy-paths.js';
import { countryLabel } from '../../../src/map/country-words.js';
import { entriesOf } from '../../../src/map/entries-of.js';
import { markedCountries } from '../../../src/map/marked-countries.js';
import { svgTemplate } from '../../../src/svg/svg-template.js';
import { svgText } from '../../../src/svg/svg-text.js';
import { palette } from '../../../src/theme/palette.js';
import { crowd } from '../../fixtures/crowd.js';
import { parseSvg } from '../../fixtures/parse-svg.js';

const paints = palette.light;

function drawingOf(
  article: Article,
  parts: Partial<Drawing> = {},
  borders: BorderPolicy = 'disputed',
): Drawing {
  return {
    shapes: new MapShapes(world, policyPaths(world, borders)),
    countries: markedCountries(entriesOf(article, article.topics[0]!.id), world),
    scale: 2,
    paints,
    prefix: 'map-',
    describe: undefined,
    ...parts,
  };
}

const drawn = (drawing: Drawing) =>
  parseSvg(svgText`<svg xmlns="http://www.w3.org/2000/svg">${drawMap(svgText, drawing)}</svg>`.source);

const countriesIn = (map: Element) => [...map.querySelectorAll<SVGGElement>('.country')];

const differing = crowd([
  { stance: 'supportive', country: 'BR' },
  { stance: 'critical', country: 'BR' },
]);

test('drawMap(svg, drawing) marks the countries in their order, the initiator’s first', () => {
  const keys = countriesIn(drawn(drawingOf(kremlinPause))).map(({ dataset }) => dataset['key']);
  expect(keys).toEqual(['RU', 'UA', 'CN', 'IN']);
});

test('drawMap(svg, drawing) draws the land without the marked countries', () => {
  const drawing = drawingOf(kremlinPause);
  const land = drawn(drawing).querySelector('.land')?.getAttribute('d');
  expect(land).toBe(drawing.shapes.base(['RU', 'UA', 'CN', 'IN']));
});

test('drawMap(svg, drawing) fills a country with the pattern of its stance, and an initiator’s as land', () => {
  const fills = countriesIn(drawn(drawingOf(kremlinPause))).map((country) => country.getAttribute('fill'));
  expect(fills).toEqual([paints.land, 'url(#map-critical)', 'url(#map-neutral)', 'url(#map-neutral)']);
});

test('drawMap(svg, drawing) fills a country where actors differ with bands of their stances', () => {
  const map = drawn(drawingOf(differing));
  const [brazil] = countriesIn(map);
  expect(brazil?.getAttribute('fill')).toBe('url(#map-supportive-critical)');
  expect(map.querySelectorAll('#map-supportive-critical rect')).toHaveLength(2);
});

test.each([
  ['kremlinPause', kremlinPause],
  ['actors who differ', differing],
])('drawMap(svg, drawing) has every fill that it refers to once: %s', (_, article) => {
  const map = drawn(drawingOf(article));
  const urls = [...map.querySelectorAll('[fill^="url("]')].map((element) => element.getAttribute('fill')!);
  const ids = urls.map((url) => url.slice('url(#'.length, -1));
  expect(ids.map((id) => map.querySelectorAll(`[id="${id}"]`).length)).toEqual(ids.map(() => 1));
});

test('drawMap(svg, drawing) draws the disputed areas over the land', () => {
  const drawing = drawingOf(kremlinPause);
  const hatched = drawn(drawing).querySelector('[fill="url(#map-disputed)"]');
  expect(hatched?.getAttribute('d')).toBe(drawing.shapes.disputed);
});

test.each<['LI' | 'TW' | 'BR', number]>([
  ['LI', 1],
  ['TW', 1],
  ['BR', 0],
])('drawMap(svg, drawing) puts %s under dots: %d', (country, dots) => {
  const map = drawn(drawingOf(crowd([{ stance: 'critical', country }]), {}, { TW: 'CN' }));
  expect(map.querySelectorAll('circle')).toHaveLength(dots);
});

test('drawMap(svg, drawing) gives a dot to a country that is too thin on a small drawing only', () => {
  const article = crowd([{ stance: 'critical', country: 'PT' }]);
  const dots = [0.5, 8].map(
    (scale) => drawn(drawingOf(article, { scale })).querySelectorAll('circle').length,
  );
  expect(dots).toEqual([0, 1]);
});

test('drawMap(svg, drawing) draws dots as large on any scale', () => {
  const article = crowd([{ stance: 'critical', country: 'LI' }]);
  const radii = [1, 4].map((scale) => {
    const radius = drawn(drawingOf(article, { scale })).querySelector('circle')?.getAttribute('r');
    return Number(radius) / scale;
  });
  expect(radii[1]).toBe(radii[0]);
});

test('drawMap(svg, drawing) fills a dot as it does a shape', () => {
  const map = drawn(drawingOf(crowd([{ stance: 'critical', country: 'LI' }])));
  expect(map.querySelector('circle')?.closest('[fill]')?.getAttribute('fill')).toBe('url(#map-critical)');
});

test('drawMap(svg, drawing) marks the initiator, and nobody else, with a square on its tip at the country’s place', () => {
  const drawing = drawingOf(kremlinPause);
  const [x, y] = drawing.shapes.country('RU').place!;
  const marks = drawn(drawing).querySelectorAll(`path[fill="${paints.text}"]`);
  expect([...marks].map((mark) => mark.getAttribute('d'))).toEqual([`M${x} ${y - 14}l14 14 -14 14 -14 -14z`]);
});

test('drawMap(svg, drawing) has no such mark on a dot of somebody who only reacted', () => {
  const map = drawn(drawingOf(crowd([{ stance: 'critical', country: 'LI' }])));
  expect(map.querySelector(`path[fill="${paints.text}"]`)).toBeNull();
});

test('drawMap(svg, drawing) puts a target for fingers on each control', () => {
  const control = () => ({ tabIndex: 0, isExpanded: false }) as const;
  const targets = drawn(drawingOf(kremlinPause, { control })).querySelectorAll('.country > .target');
  expect([...targets].map((target) => target.getAttribute('r'))).toEqual(['24', '24', '24', '24']);
});

test('drawMap(svg, drawing) says in words what is marked, once the words are known', () => {
  const [russia] = countriesIn(
    drawn(drawingOf(kremlinPause, { describe: (country) => countryLabel(country, 'Russia') })),
  );
  expect(russia?.querySelector('title')?.textContent).toBe('Russia: Kremlin, Initiator');
});

test('drawMap(svg, drawing) has no controls unless asked for', () => {
  const map = drawn(drawingOf(kremlinPause));
  expect(map.querySelectorAll('[role], [tabindex], [aria-expanded], .target, title')).toHaveLength(0);
});

test('drawMap(svg, drawing) makes countries buttons that open the quotes', () => {
  const control = ({ code }: { code: string }) =>
    ({ tabIndex: code === 'RU' ? 0 : -1, isExpanded: code === 'UA' }) as const;
  const countries = countriesIn(drawn(drawingOf(kremlinPause, { control })));
  const states = countries.map((country) =>
    ['role', 'tabindex', 'aria-expanded'].map((name) => country.getAttribute(name)),
  );
  expect(states).toEqual([
    ['button', '0', 'false'],
    ['button', '-1', 'true'],
    ['button', '-1', 'false'],
    ['button', '-1', 'false'],
  ]);
});

/** Elements with their attributes and texts, without what only a template engine needs. */
const outlineOf = (map: Element) =>
  [...map.querySelectorAll('*')].map((element) => [
    element.localName,
    Object.fromEntries(element.getAttributeNames().map((name) => [name, element.getAttribute(name)])),
    element.childElementCount === 0 ? element.textContent : '',
  ]);

test('drawMap(svg, drawing) draws the same in an element as in a string', () => {
  const drawing = drawingOf(differing, {
    describe: (country) => countryLabel(country, 'Brazil'),
    control: () => ({ tabIndex: 0, isExpanded: false }),
  });
  const host = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  render(svg`${drawMap(svgTemplate, drawing)}`, host);
  expect(outlineOf(host)).toEqual(outlineOf(drawn(drawing)));
});

import { countryCodes, type Article, type CountryCode } from '@onrecord/core';
import { isOnMap, world } from '@onrecord/atlas';
import { kremlinPause } from '@onrecord/core/articles/kremlin-pause';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { ReactionsMapSvgOptions } from '../../../src/map/still/reactions-map-svg.js';
import { translation as inArabic } from '../../../src/languages/ar.js';
import { translation as inGerman } from '../../../src/languages/de.js';
import { regionNames } from '../../../src/map/view-of.js';
import { crowd } from '../../fixtures/crowd.js';
import { still, textBoxesIn, type TextBox } from '../../fixtures/still.js';

const german: Article = {
  ...crowd(
    [{ stance: 'critical', country: 'DE' }, { stance: 'mixed' }, { stance: 'supportive', country: 'LI' }],
    'Binnenschifffahrtsangestelltengewerkschaftsdachverbandsvorsitzendenstellvertretung',
  ),
  lang: 'de',
  headline: 'Fährverbindungseinstellungsbeschlussbegründungsveröffentlichungsverfahren',
  publisher: { name: 'Schärenlandwirtschaftsnachrichtenblatt' },
  topics: [{ id: 'ferry', label: 'Fährverbindungseinstellungsbeschlussbegründungsveröffentlichung' }],
};

const arabic: Article = {
  ...crowd(
    [{ stance: 'critical', country: 'OM' }, { stance: 'mixed' }, { stance: 'supportive' }],
    'صيادو الجزيرة',
  ),
  lang: 'ar',
  dir: 'rtl',
  headline: 'توقف العبّارة إلى الجزيرة',
  topics: [{ id: 'ferry', label: 'توقف العبّارة إلى الجزر الخارجية في الأول من مايو' }],
};

const someOnMap: readonly CountryCode[] = countryCodes.filter((code) => isOnMap(world, code)).slice(0, 197);

const articles: Record<string, Article> = {
  german,
  arabic,
  'of one organization with a long name': crowd(
    [{ stance: 'neutral' }],
    'The standing conference of the harbour masters, pilots and keepers of lights of the outer and inner skerries',
  ),
  'of 60 organizations': crowd(Array.from({ length: 60 }, () => ({ stance: 'mixed' }))),
  'of 197 countries': crowd(someOnMap.map((country) => ({ stance: 'critical', country }))),
  'of no country': crowd([{ stance: 'mixed' }]),
  'of one country': crowd([{ stance: 'mixed', country: 'NZ' }]),
  'of two stances in one country': crowd([
    { stance: 'supportive', country: 'NO' },
    { stance: 'critical', country: 'NO' },
  ]),
};

const languages = {
  ar: { tag: 'ar', translation: inArabic },
  de: { tag: 'de', translation: inGerman },
} as const;

const sizes: ReactionsMapSvgOptions[] = [
  { width: 320 },
  { width: 400 },
  { width: 960 },
  { width: 1200, height: 630 },
];

/** Texts that don't lie within a box, in words. */
const outside = (texts: readonly TextBox[], { left, right, top, bottom }: Omit<TextBox, 'text'>) =>
  texts
    .filter((box) => box.left < left || box.right > right || box.top < top || box.bottom > bottom)
    .map((box) => `${box.text} (${Math.round(box.left)} to ${Math.round(box.right)})`);

const overlap = (a: TextBox, b: TextBox) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const overlaps = (texts: readonly TextBox[]) =>
  texts.flatMap((one, i) =>
    texts.slice(i + 1).flatMap((other) => (overlap(one, other) ? `${one.text} / ${other.text}` : [])),
  );

/** The boxes of lines reach into each other where lines stand close, what is written doesn’t. */
const written = (texts: readonly TextBox[]): TextBox[] =>
  texts.map((box) => {
    const trim = (box.bottom - box.top) * 0.1;
    return { ...box, top: box.top + trim, bottom: box.bottom - trim };
  });

const cases = [
  ...sizes.flatMap((size) =>
    regionNames.flatMap((region) =>
      ['pause', 'truce'].map((topic) => ({
        name: 'kremlinPause',
        article: kremlinPause,
        size,
        options: { region, topic },
      })),
    ),
  ),
  ...Object.entries(articles).flatMap(([name, article]) =>
    sizes.flatMap((size) => [{ name, article, size, options: {} }]),
  ),
  ...sizes.flatMap((size) =>
    Object.values(languages).map((language) => ({
      name: 'arabic',
      article: arabic,
      size,
      options: { language },
    })),
  ),
];

describe.each(cases)('reactionsMapSvg(article $name, $size, $options)', ({ article, size, options }) => {
  test('keeps every text within the picture', () => {
    const svg = still(article, { ...size, ...options });
    const { width, height } = svg.getBoundingClientRect();
    const texts = textBoxesIn(svg);
    expect(outside(texts, { left: 0, right: width, top: 0, bottom: height })).toEqual([]);
  });

  test('keeps texts apart from each other', () => {
    expect(overlaps(written(textBoxesIn(still(article, { ...size, ...options }))))).toEqual([]);
  });
});

test.each(
  sizes.flatMap((size) => [
    { name: 'kremlinPause', article: kremlinPause, size },
    { name: 'of 197 countries', article: articles['of 197 countries']!, size },
  ]),
)('reactionsMapSvg(article $name, $size) keeps the names on the map within it', ({ article, size }) => {
  const svg = still(article, { ...size, region: 'reactions' });
  const map = svg.querySelector<SVGSVGElement>('svg:has(> .labels)')!;
  const corner = svg.getBoundingClientRect();
  const x = map.x.baseVal.value;
  const y = map.y.baseVal.value;
  const scale = corner.width / svg.viewBox.baseVal.width;
  const box = {
    left: x * scale,
    right: (x + map.width.baseVal.value) * scale,
    top: y * scale,
    bottom: (y + map.height.baseVal.value) * scale,
  };
  const names = textBoxesIn(svg, map);
  expect(names.length).toBeGreaterThan(0);
  expect(outside(written(names), box)).toEqual([]);
});

/** How far texts that begin lines lie from the edges of a still, in CSS pixels. */
const edgesOf = (svg: SVGSVGElement): { left: number; right: number } => {
  const { width } = svg.getBoundingClientRect();
  const lines = textBoxesIn(svg).filter(({ text }) => text.includes(arabic.headline));
  return {
    left: Math.min(...lines.map(({ left }) => left)),
    right: width - Math.max(...lines.map(({ right }) => right)),
  };
};

test.each(['ltr', 'rtl'])(
  'reactionsMapSvg(article, { language }) begins at the right in Arabic, on a page that runs %s',
  (dir) => {
    document.documentElement.dir = dir;
    onTestFinished(() => {
      document.documentElement.removeAttribute('dir');
    });
    expect(Math.round(edgesOf(still(arabic, { language: languages.ar })).right)).toBe(24);
    expect(Math.round(edgesOf(still(arabic)).left)).toBe(24);
  },
);

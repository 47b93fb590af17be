import { europe } from '@onrecord/atlas/europe';
import type { Article } from '@onrecord/core';
import { stances } from '@onrecord/core';
import { kremlinPause } from '@onrecord/core/articles/kremlin-pause';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entriesOf } from '../../../src/map/entries-of.js';
import { translation as inArabic } from '../../../src/languages/ar.js';
import { translation as inGerman } from '../../../src/languages/de.js';
import { regionNames } from '../../../src/map/view-of.js';
import type { OnrecordReactionsMap } from '../../../src/map/reactions-map-element.js';
import { reactionsMapSvg, type ReactionsMapSvgOptions } from '../../../src/map/still/reactions-map-svg.js';
import '../../../src/onrecord-reactions-map.js';
import { palette } from '../../../src/theme/palette.js';
import { anyText } from '../../fixtures/any-text.js';
import { articleOf } from '../../fixtures/article-of.js';
import { crowd } from '../../fixtures/crowd.js';
import { mount } from '../../fixtures/mount.js';
import { parseSvg } from '../../fixtures/parse-svg.js';

const parsed = (article: Article, options?: ReactionsMapSvgOptions) =>
  parseSvg(reactionsMapSvg(article, options));

const wordsOf = (svg: Element) =>
  [...svg.children].find(({ localName }) => localName === 'desc')?.textContent ?? '';
const textsOf = (svg: Element) => [...svg.querySelectorAll('text')].map(({ textContent }) => textContent);
const idsIn = (svg: Element) => [...svg.querySelectorAll('[id]')].map(({ id }) => id);
const elementsIn = (svg: Element) => [svg, ...svg.querySelectorAll('*')];
const landIn = (svg: ParentNode) => svg.querySelector('.land')?.getAttribute('d');

const german = { tag: 'de', translation: inGerman };
const arabic = { tag: 'ar', translation: inArabic };

const differing = crowd([
  { stance: 'supportive', country: 'BR' },
  { stance: 'critical', country: 'BR' },
  { stance: 'mixed' },
]);

/** An article with the same text in every field that may have any. */
const saying = (text: string): Article =>
  articleOf({
    headline: text,
    publisher: { name: text, url: text },
    url: text,
    topics: [{ id: 'ferry', label: text, summary: text, initiatedBy: 'ministry' }],
    actors: [
      { id: 'ministry', kind: 'country', name: text, country: 'NO' },
      { id: 'pilots', kind: 'organization', name: text },
      { id: 'anna', kind: 'person', name: text, role: text, country: 'FR' },
    ],
    reactions: [
      { actor: 'anna', topic: 'ferry', stance: 'mixed', label: text, summary: text },
      { actor: 'pilots', topic: 'ferry', stance: 'critical', label: text, summary: text },
    ],
  });

const labelled = (text: string): ReactionsMapSvgOptions => ({
  stanceLabels: { mixed: text, critical: text },
});

test('reactionsMapSvg(article) is well-formed XML of harmless elements and attributes, whatever the texts', () => {
  const plain = parsed(saying('Ferry'), labelled('Against'));
  const elements = new Set(elementsIn(plain).map(({ localName }) => localName));
  const attributes = new Set(elementsIn(plain).flatMap((element) => element.getAttributeNames()));
  fc.assert(
    fc.property(anyText, (text) => {
      for (const element of elementsIn(parsed(saying(text), labelled(text)))) {
        expect(elements).toContain(element.localName);
        for (const name of element.getAttributeNames()) expect(attributes).toContain(name);
      }
    }),
    { numRuns: 40 },
  );
});

test.each(['script', 'style', 'foreignObject', 'image', 'use', 'a'])(
  'reactionsMapSvg(article) has no <%s>',
  (name) => {
    expect(parsed(kremlinPause).querySelector(name)).toBeNull();
  },
);

test('reactionsMapSvg(article) has no handlers, links and style attributes', () => {
  const names = elementsIn(parsed(kremlinPause)).flatMap((element) => element.getAttributeNames());
  expect(names.filter((name) => /^on|href|^style$/u.test(name))).toEqual([]);
});

test.each([
  ['kremlinPause', kremlinPause],
  ['actors who differ', differing],
])(
  'reactionsMapSvg(article) refers to nothing outside it, and to all that it does once: %s',
  (_, article) => {
    const svg = parsed(article);
    const ids = idsIn(svg);
    const urls = elementsIn(svg).flatMap((element) =>
      element
        .getAttributeNames()
        .flatMap((name) => element.getAttribute(name)?.match(/url\([^)]*\)/gu) ?? []),
    );
    expect(urls.length).toBeGreaterThan(0);
    expect(urls.filter((url) => !ids.includes(url.slice('url(#'.length, -1)))).toEqual([]);
    expect(new Set(ids)).toHaveLength(ids.length);
  },
);

test('reactionsMapSvg(article, options) shares no id with a still of another article, topic, scheme, region, width or language', () => {
  const stills = [
    parsed(kremlinPause, { topic: 'pause' }),
    parsed(kremlinPause, { topic: 'truce' }),
    parsed(kremlinPause, { scheme: 'dark' }),
    parsed(kremlinPause, { region: 'asia' }),
    parsed(kremlinPause, { width: 320 }),
    parsed(kremlinPause, { language: german }),
    parsed(differing),
  ];
  const ids = stills.flatMap(idsIn);
  expect(new Set(ids)).toHaveLength(ids.length);
});

test('reactionsMapSvg(article, options) has no fill that looks different in a still with the same id', () => {
  const fills = [{}, { height: 500 }, { borders: { TW: 'CN' } } as const].flatMap((options) =>
    [...parsed(kremlinPause, { width: 1200, ...options }).querySelectorAll('pattern')].map(
      (pattern) => [pattern.id, pattern.outerHTML] as const,
    ),
  );
  const first = new Map(fills.toReversed());
  expect(fills.filter(([id, look]) => first.get(id) !== look).map(([id]) => id)).toEqual([]);
});

test('reactionsMapSvg(article) is a picture with a name and a description', () => {
  const svg = parsed(kremlinPause);
  const referred = svg.getAttribute('aria-labelledby')!.split(' ');
  expect(svg.getAttribute('role')).toBe('img');
  expect(referred.map((id) => svg.querySelector(`[id="${id}"]`)?.localName)).toEqual(['title', 'desc']);
  expect(svg.querySelector('title')?.textContent).toBe(`Reactions: ${kremlinPause.topics[0]?.label}`);
});

test.each(['pause', 'truce'])(
  'reactionsMapSvg(article, { topic: "%s" }) describes every actor and stance',
  (topic) => {
    const words = wordsOf(parsed(kremlinPause, { topic }));
    for (const { actor, reactions, isInitiator } of entriesOf(kremlinPause, topic)) {
      const taken = reactions.map(({ stance }) => stance.replace(/^./u, (letter) => letter.toUpperCase()));
      expect(words).toContain([actor.name, ...(isInitiator ? ['Initiator'] : []), ...taken].join(', '));
    }
  },
);

test('reactionsMapSvg(article) describes actors that the picture has no room for', () => {
  const words = wordsOf(parsed(crowd(Array.from({ length: 60 }, () => ({ stance: 'mixed' })))));
  expect(words).toContain('Islanders 60, Mixed.');
});

test('reactionsMapSvg(article) tells how many take which stance', () => {
  expect(textsOf(parsed(kremlinPause))).toContain('4 of 6 actors are critical, 2 neutral');
});

test('reactionsMapSvg(article) names the actors that are not on the map', () => {
  expect(textsOf(parsed(kremlinPause))).toEqual(
    expect.arrayContaining(['NATO, Critical', 'Military analysts, Critical']),
  );
});

test('reactionsMapSvg(article) does not name actors again that are on the map', () => {
  expect(textsOf(parsed(kremlinPause))).not.toContain('Ukraine, Critical');
});

test('reactionsMapSvg(article, { region }) names the actors outside the region', () => {
  expect(textsOf(parsed(kremlinPause, { region: 'europe' }))).toContain('China, Neutral');
});

test('reactionsMapSvg(article, { stanceLabels }) uses the newsroom’s words throughout', () => {
  const svg = parsed(kremlinPause, { stanceLabels: { critical: 'Against' } });
  expect(svg.textContent).toContain('NATO, Against');
  expect(svg.textContent).not.toMatch(/critical/iu);
});

test('reactionsMapSvg(article, { language }) has the words around the article’s in it', () => {
  const svg = parsed(kremlinPause, { language: german });
  expect(svg.getAttribute('lang')).toBe('de');
  expect(textsOf(svg)).toEqual(
    expect.arrayContaining([`Reaktionen: ${kremlinPause.topics[0]?.label}`, 'NATO, Kritisch', 'Kritisch 4']),
  );
});

test('reactionsMapSvg(article, { language }) speaks English again afterwards', () => {
  parsed(kremlinPause, { language: german });
  expect(textsOf(parsed(kremlinPause))).toContain('NATO, Critical');
});

test('reactionsMapSvg(article, { language }) has every line run as the language does, whatever a renderer takes for its direction', () => {
  const svg = parsed(kremlinPause, { language: arabic });
  const lines = [...svg.querySelectorAll('text')].filter((text) => text.closest('.labels') === null);
  expect(lines.length).toBeGreaterThan(5);
  expect(lines.filter(({ textContent }) => !/^\u2067[^]+\u2069$/u.test(textContent))).toEqual([]);
  expect(['direction', 'text-anchor'].map((name) => svg.getAttribute(name))).toEqual(['ltr', 'end']);
});

test.each(['light', 'dark'] as const)(
  'reactionsMapSvg(article, { scheme: "%s" }) is on the paper of the scheme',
  (scheme) => {
    const sheet = [...parsed(kremlinPause, { scheme }).children].find(
      ({ localName }) => localName === 'rect',
    );
    expect(sheet?.getAttribute('fill')).toBe(palette[scheme].paper);
  },
);

test('reactionsMapSvg(article, { borders }) draws disputed areas as asked', () => {
  const [land, hatched] = [{ borders: { 'UA-43': 'UA' } } as const, {}].map((options) =>
    landIn(parsed(kremlinPause, options)),
  );
  expect(land).toBe(hatched);
  expect(parsed(kremlinPause, { borders: { 'UA-43': 'UA' } }).textContent).toContain(
    'Crimea is drawn as part of Ukraine',
  );
});

test.each<[ReactionsMapSvgOptions, [string, string | null, string]]>([
  [{}, ['960', null, '0 0 960 ']],
  [{ width: 320 }, ['320', null, '0 0 320 ']],
  [{ width: 1920 }, ['1920', null, '0 0 960 ']],
  [{ width: 1200, height: 630 }, ['1200', '630', '0 0 960 504']],
  [{ width: 600, height: 600 }, ['600', '600', '0 0 600 600']],
])('reactionsMapSvg(article, %j) is as large as asked', (options, [width, height, viewBox]) => {
  const svg = parsed(kremlinPause, options);
  expect(svg.getAttribute('width')).toBe(width);
  if (height !== null) expect(svg.getAttribute('height')).toBe(height);
  expect(svg.getAttribute('viewBox')?.startsWith(viewBox)).toBe(true);
});

test('reactionsMapSvg(article, { region: "europe" }) draws the finer map of Europe', () => {
  const map = parsed(kremlinPause, { region: 'europe' }).querySelector('svg:has(> g > .land)');
  expect(map?.getAttribute('viewBox')).toBe(`0 0 ${europe.width} ${europe.height}`);
});

test.each(['world', 'reactions', 'asia'] as const)(
  'reactionsMapSvg(article, { region: "%s" }) draws the land of the element',
  async (region) => {
    const element = await mount<OnrecordReactionsMap>(
      Object.assign(document.createElement('onrecord-reactions-map'), { article: kremlinPause, region }),
    );
    const svg = parsed(kremlinPause, { region });
    const viewOf = (root: ParentNode) => root.querySelector('.land')?.closest('svg')?.getAttribute('viewBox');
    expect(landIn(svg)).toBe(landIn(element.renderRoot));
    expect(viewOf(svg)).toBe(viewOf(element.renderRoot));
  },
);

test('reactionsMapSvg(article) has no map where nobody is in a country', () => {
  const svg = parsed(crowd([{ stance: 'critical' }]));
  expect(svg.querySelector('.land')).toBeNull();
  expect(textsOf(svg)).toContain('Islanders 1, Critical');
});

test('reactionsMapSvg(article) says so where nobody has taken a stance', () => {
  expect(textsOf(parsed(articleOf()))).toContain('Nobody has taken a stance.');
});

test('reactionsMapSvg(article) is the same every time', () => {
  expect(reactionsMapSvg(kremlinPause)).toBe(reactionsMapSvg(kremlinPause));
});

const wrong = (options: object) => options as ReactionsMapSvgOptions;

test.each<[ReactionsMapSvgOptions, string | RegExp]>([
  [{ width: 319 }, 'width: expected a number from 320 to 4096, got 319'],
  [{ width: 4097 }, 'width: expected a number from 320 to 4096, got 4097'],
  [{ width: NaN }, 'width: expected a number from 320 to 4096, got NaN'],
  [wrong({ width: '40em' }), 'width: expected a number from 320 to 4096, got "40em"'],
  [{ height: 100 }, /^height: expected a number from \d+ to 4096, got 100$/u],
  [{ height: 5000 }, /^height: expected a number from \d+ to 4096, got 5000$/u],
  [{ topic: 'weather' }, 'topic: expected one of pause, truce, got "weather"'],
  [wrong({ region: 'mars' }), `region: expected one of ${regionNames.join(', ')}, got "mars"`],
  [wrong({ scheme: 'sepia' }), 'scheme: expected one of light, dark, got "sepia"'],
  [wrong({ borders: { 'UA-43': 'PL' } }), 'borders["UA-43"]: expected one of disputed, UA, RU, got "PL"'],
  [wrong({ borders: { QQ: 'PL' } }), /^borders: expected disputed areas \(.*\), got "QQ"$/u],
  [
    wrong({ stanceLabels: { against: 'Against' } }),
    /^stance-?labels: expected one of supportive, .*, got "against"$/iu,
  ],
])('reactionsMapSvg(article, %o) says where, what was expected and what arrived', (options, message) => {
  expect(() => reactionsMapSvg(kremlinPause, options)).toThrow(message);
});

test('reactionsMapSvg(article, { stanceLabels }) names the option as it is spelled here', () => {
  expect(() => reactionsMapSvg(kremlinPause, wrong({ stanceLabels: { against: 'Against' } }))).toThrow(
    /^stanceLabels: /u,
  );
});

test.each(['__proto__', 'toString', 'unknown'])(
  'reactionsMapSvg(article) says that %j is no stance',
  (stance) => {
    const article = {
      ...differing,
      reactions: differing.reactions.map((reaction) => ({ ...reaction, stance })),
    };
    expect(() => reactionsMapSvg(article as Article)).toThrow(
      `stance: expected one of ${stances.join(', ')}, got "${stance}"`,
    );
  },
);

test('reactionsMapSvg(article) says that an article has no topic', () => {
  expect(() => reactionsMapSvg(articleOf({ topics: [] }))).toThrow(/^topics?: expected (?!one of ,)/u);
});

test('reactionsMapSvg(article, { height }) refuses a height that has no room for the words, without a map too', () => {
  const article = crowd(stances.map((stance) => ({ stance })));
  expect(() => reactionsMapSvg(article, { height: 40 })).toThrow(
    /^height: expected a number from \d+ to 4096, got 40$/u,
  );
});

import fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { expect, test } from 'vitest';
import { kremlinPause } from '../../src/articles/kremlin-pause.js';
import { schemaOrgScript, toSchemaOrg } from '../../src/export/schema-org.js';
import type { Article } from '../../src/schema/article.js';
import { ferry } from '../fixtures/ferry.js';
import { disturbed } from './disturbed.js';
import { reservoir } from '../fixtures/reservoir.js';

const page = 'https://tidings.example/reservoir?lang=en&v=2';

function quotations(article: Article) {
  return (toSchemaOrg(article).hasPart ?? []).filter((part) => part['@type'] === 'Quotation');
}

function quotation(id: string, article: Article = reservoir) {
  return quotations(article).find((node) => node['@id'].endsWith(`#quote/${id}`));
}

function actor(id: string, article: Article = reservoir) {
  return toSchemaOrg(article).mentions?.find((node) => node['@id'].endsWith(`#actor/${id}`));
}

/** Every object in a JSON value. */
function objects(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(objects);
  return Array.isArray(value) ? inner : [value as Record<string, unknown>, ...inner];
}

test('toSchemaOrg(article) is a NewsArticle', () => {
  const { about, mentions, hasPart, correction, ...article } = toSchemaOrg(reservoir);
  expect(article).toEqual({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': page,
    headline: 'Two shores, one reservoir',
    inLanguage: 'en-GB',
    datePublished: '2031-06-01T08:30+02:00',
    dateModified: '2031-06-02T09:00:30.5Z',
    publisher: { '@type': 'Organization', name: 'The Harbor Tidings', url: 'https://tidings.example' },
    url: page,
  });
});

test('toSchemaOrg(article) has no property for what the article does not say', () => {
  const { actors, topics, quotes, sections, reactions } = {
    actors: [],
    topics: [],
    quotes: [],
    sections: [],
    reactions: [],
  };
  const bare: Article = {
    schemaVersion: 1,
    id: 'a',
    headline: 'A',
    lang: 'en',
    actors,
    topics,
    quotes,
    sections,
    reactions,
  };
  expect(toSchemaOrg(bare)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': 'urn:publicid:-:onrecord:a',
    headline: 'A',
    inLanguage: 'en',
  });
});

test('toSchemaOrg(article) is about its topics', () => {
  expect(toSchemaOrg(reservoir).about).toEqual([
    {
      '@type': 'Thing',
      '@id': `${page}#topic/valve`,
      name: 'the Big Valve',
      description: 'A valve between the shores.',
    },
    { '@type': 'Thing', '@id': `${page}#topic/wells`, name: 'new wells' },
  ]);
});

test('toSchemaOrg(article) has its sections as parts, not as the section of a newspaper', () => {
  expect(toSchemaOrg(reservoir).hasPart?.slice(0, 2)).toEqual([
    {
      '@type': 'CreativeWork',
      '@id': `${page}#section/lead`,
      name: 'Dry taps',
      abstract: 'The water board objects.',
      text: 'The board met on Sunday.',
    },
    { '@type': 'CreativeWork', '@id': `${page}#section/shores`, name: 'The other shore' },
  ]);
  expect(toSchemaOrg(reservoir)).not.toHaveProperty('articleSection');
});

test('toSchemaOrg(article) has a Quotation for each quote in the speaker’s own words', () => {
  const ids = quotations(reservoir).map((node) => node['@id'].split('/').at(-1));
  expect(ids).toEqual(['reckless', 'bank', 'not-sold', 'unanchored']);
});

test('toSchemaOrg(article) gives a Quotation its creator by reference, its words without the comma, and where it stands', () => {
  expect(quotation('reckless')).toEqual({
    '@type': 'Quotation',
    '@id': `${page}#quote/reckless`,
    text: 'reckless',
    inLanguage: 'en-GB',
    creator: { '@id': `${page}#actor/brandt` },
    dateCreated: '2031-05-31T18:00:00Z',
    about: { '@id': `${page}#topic/valve` },
    isPartOf: [{ '@id': page }, { '@id': `${page}#section/lead` }],
    url: expect.stringMatching(
      /^https:\/\/tidings\.example\/reservoir\?lang=en&v=2#:~:text=.*reckless/u,
    ) as unknown,
  });
});

test('toSchemaOrg(article) has no link into a page that it does not know', () => {
  expect(quotations(ferry).map((node) => node.url)).toEqual([undefined, undefined, undefined]);
});

test('toSchemaOrg(article) names the spokesperson and the report that words came through', () => {
  expect(quotation('bank')?.contributor).toEqual({ '@id': `${page}#actor/lawyer` });
  expect(quotation('unanchored')?.isBasedOn).toEqual({ '@type': 'CreativeWork', name: 'a leaflet' });
  const quotes = reservoir.quotes.map((quote) => ({ ...quote, status: { state: 'current' } as const }));
  expect(quotation('no-risk', { ...reservoir, quotes })?.isBasedOn).toEqual({
    '@type': 'CreativeWork',
    name: 'The Morning Tidings',
    url: 'https://morning.example/1?a%5B%5D=%C3%A9',
  });
});

test('toSchemaOrg(article) has a translation as a Quotation of its own, and credits the translator', () => {
  expect(quotation('not-sold')).toMatchObject({
    text: 'لن نبيع الماء.',
    inLanguage: 'ar',
    workTranslation: {
      '@type': 'Quotation',
      '@id': `${page}#quote/not-sold/translation`,
      text: 'We will not sell the water.',
      inLanguage: 'en',
      creditText: 'Tidings language desk',
      translationOfWork: { '@id': `${page}#quote/not-sold` },
    },
  });
});

test('toSchemaOrg(article) lists corrections, and what they are about while it still stands', () => {
  expect(toSchemaOrg(reservoir).correction).toEqual([
    {
      '@type': 'CorrectionComment',
      text: 'The engineer said “reckless”, not “careless”.',
      datePublished: '2031-06-02T09:00:00Z',
      about: { '@id': `${page}#quote/reckless` },
    },
    {
      '@type': 'CorrectionComment',
      text: 'The farmers spoke of wells, not of dams.',
      datePublished: '2031-06-03',
    },
    { '@type': 'CorrectionComment', text: 'It could not be confirmed.', datePublished: '2031-06-04' },
  ]);
});

test('toSchemaOrg(article) describes a person by name, job, affiliation and place', () => {
  expect(actor('brandt')).toEqual({
    '@type': 'Person',
    '@id': `${page}#actor/brandt`,
    name: 'Ilo Brandt',
    alternateName: ['I. Brandt'],
    jobTitle: 'chief engineer',
    affiliation: { '@id': `${page}#actor/board` },
    sameAs: ['https://people.example/brandt'],
    image: {
      '@type': 'ImageObject',
      contentUrl: 'https://pictures.example/brandt.jpg?w=%5B96%5D',
      creditText: 'Tidings archive',
    },
    address: { '@type': 'PostalAddress', addressCountry: 'MT' },
  });
});

test('toSchemaOrg(article) affiliates nobody with a person', () => {
  expect(actor('lawyer')).not.toHaveProperty('affiliation');
});

test('toSchemaOrg(article) describes a person without a name and gives none', () => {
  expect(actor('voice')).toEqual({
    '@type': 'Person',
    '@id': `${page}#actor/voice`,
    description: 'a spokesperson',
    affiliation: { '@id': `${page}#actor/ministry` },
    address: { '@type': 'PostalAddress', addressCountry: 'OM' },
  });
});

test('toSchemaOrg(article) describes a group and gives no name', () => {
  expect(actor('farmers')).toEqual({
    '@type': 'Organization',
    additionalType: 'http://xmlns.com/foaf/0.1/Group',
    '@id': `${page}#actor/farmers`,
    description: 'farmers',
    address: { '@type': 'PostalAddress', addressCountry: 'OM' },
  });
});

test('toSchemaOrg(article) lets a country speak: as an Organization too', () => {
  expect(actor('oman')).toMatchObject({
    '@type': 'Country',
    additionalType: 'https://schema.org/Organization',
    name: 'Oman',
    alternateName: ['Muscat'],
  });
});

test('toSchemaOrg(article) tells what an image shows', () => {
  expect(actor('oman')?.image).toEqual({
    '@type': 'ImageObject',
    contentUrl: 'https://pictures.example/om.svg',
    description: 'White, red and green, with two swords',
  });
});

test('toSchemaOrg(article) describes an organization with addresses that are URIs', () => {
  expect(actor('board')).toMatchObject({
    '@type': 'Organization',
    name: 'Harbor Water Board',
    sameAs: ['https://water.example/%C4%A6WB', 'https://register.example/7'],
  });
});

test.each([
  ['ferry', ferry],
  ['kremlinPause', kremlinPause],
  ['reservoir', reservoir],
])('toSchemaOrg(%s) rates nobody, refers only to what it has, and claims no nationality', (_, article) => {
  const nodes = objects(toSchemaOrg(article));
  const properties = new Set(nodes.flatMap(Object.keys));
  const types = new Set(nodes.map((node) => node['@type']));
  expect(['Review', 'ClaimReview', 'Rating'].filter((type) => types.has(type))).toEqual([]);
  expect(
    ['reviewRating', 'spokenByCharacter', 'nationality', 'author'].filter((name) => properties.has(name)),
  ).toEqual([]);
  const described = new Set(nodes.filter((node) => '@type' in node).map((node) => node['@id']));
  expect(nodes.filter((node) => !('@type' in node) && !described.has(node['@id']))).toEqual([]);
});

test('toSchemaOrg(article) has the twelve passages in quotation marks but the term', () => {
  expect(quotations(kremlinPause)).toHaveLength(11);
});

test('toSchemaOrg(article) does not change the article', () => {
  const before = structuredClone(reservoir);
  toSchemaOrg(reservoir);
  expect(reservoir).toEqual(before);
});

/** What a browser finds in a page that has the text in a script: the names of its elements, and the script’s text. */
function parsed(script: string): { elements: string[]; text: string } {
  const { childNodes } = parseFragment(`<script type="application/ld+json">${script}</script><p></p>`);
  const text = (childNodes[0] as DefaultTreeAdapterTypes.Element).childNodes.map((node) =>
    'value' in node ? node.value : '',
  );
  return { elements: childNodes.map(({ nodeName }) => nodeName), text: text.join('') };
}

test('schemaOrgScript(article) stays in its script and reads back the same, whatever an article says', () => {
  const hostile = fc.oneof(
    fc.constantFrom('</script>', '</SCRIPT ', '<!--<script>', ']]>', '\u2028', '&lt;', '"', '\\', '\uD83D'),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(
      fc.array(hostile, { minLength: 1 }),
      fc.webUrl({ withFragments: true }),
      hostile,
      (parts, address, idTail) => {
        const article = disturbed(reservoir, { text: parts.join(''), address, idTail });
        const { elements, text } = parsed(schemaOrgScript(article));
        expect(elements).toEqual(['script', 'p']);
        expect(JSON.parse(text)).toEqual(toSchemaOrg(article));
        expect(text).not.toMatch(/[<>&\u2028\u2029]/u);
      },
    ),
    { numRuns: 100 },
  );
});

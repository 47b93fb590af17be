import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { kremlinPause } from '../../src/articles/kremlin-pause.js';
import { toNinjs } from '../../src/export/ninjs.js';
import type { Article } from '../../src/schema/article.js';
import { ferry } from '../fixtures/ferry.js';
import { disturbed } from './disturbed.js';
import { reservoir } from '../fixtures/reservoir.js';

const schema = JSON.parse(readFileSync(new URL('ninjs-3.1.schema.json', import.meta.url), 'utf8')) as object;
const ajv = new Ajv2020({ allErrors: true, strict: false });
formats.default(ajv);
ajv.addSchema({ $id: 'https://geojson.org/schema/GeoJSON.json', type: 'object' });
const validate = ajv.compile(schema);

/** What is wrong with an item by the schema of ninjs 3.1. */
function faults(item: unknown): Pick<ErrorObject, 'instancePath' | 'message'>[] {
  validate(JSON.parse(JSON.stringify(item)));
  return (validate.errors ?? []).map(({ instancePath, message = '' }) => ({ instancePath, message }));
}

const page = 'https://tidings.example/reservoir?lang=en&v=2';
const item = toNinjs(reservoir);

function association(name: string) {
  return item.associations?.find((candidate) => candidate.name === name);
}

test.each([
  ['ferry', ferry],
  ['kremlinPause', kremlinPause],
  ['reservoir', reservoir],
])('toNinjs(%s) is valid ninjs 3.1', (_, article) => {
  expect(faults(toNinjs(article))).toEqual([]);
});

test.each<[what: string, change: object, at: string]>([
  ['an unknown property', { quotes: [] }, ''],
  ['a wrong type', { language: 1 }, '/language'],
  ['a value out of no list', { type: 'quote' }, '/type'],
  ['a day where a time is due', { versionCreated: '2031-06-01' }, '/versionCreated'],
  ['an address that is no URI', { uri: 'https://tidings.example/é' }, '/uri'],
  ['an association without a name', { associations: [{ uri: page }] }, '/associations/0'],
  [
    'an unknown property in an association',
    { associations: [{ uri: page, name: 'a', stance: 'critical' }] },
    '/associations/0',
  ],
  [
    'an unknown property in an association of one',
    { associations: [{ uri: page, name: 'a', associations: [{ uri: page, name: 'b', to: 1 }] }] },
    '/associations/0/associations/0',
  ],
  ['an unknown property of a person', { people: [{ role: 'minister' }] }, '/people/0'],
  ['a body without a value', { bodies: [{ role: 'main' }] }, '/bodies/0'],
  [
    'contact data of two kinds',
    { people: [{ contactInfo: [{ value: 'a', address: {} }] }] },
    '/people/0/contactInfo/0',
  ],
])('the schema refuses %s', (_, change, at) => {
  expect(faults({ ...item, ...change }).map(({ instancePath }) => instancePath)).toContain(at);
});

test('the schema refuses an item without a uri', () => {
  const { uri, ...nameless } = item;
  expect(faults(nameless)).toEqual([{ instancePath: '', message: "must have required property 'uri'" }]);
});

test('toNinjs(article) is valid ninjs 3.1, whatever an article says', () => {
  const text = fc.string({ unit: 'binary' });
  const address = fc.oneof(fc.webUrl({ withFragments: true, withQueryParameters: true }), text);
  const date = fc.oneof(
    text,
    fc.constantFrom('2031-06-01', '2031-06-01T24:00Z', '0000-01-01T00:00+01:00', 'T'),
  );
  fc.assert(
    fc.property(text, address, text, date, (words, url, idTail, published) => {
      const article: Article = { ...disturbed(reservoir, { text: words, address: url, idTail }), published };
      expect(faults(toNinjs(article))).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test('toNinjs(article) says what it is', () => {
  const { associations, people, organisations, places, subjects, ...rest } = item;
  expect(rest).toEqual({
    standard: {
      name: 'ninjs',
      version: '3.1',
      schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#',
    },
    uri: page,
    type: 'text',
    representationType: 'partial',
    altIds: [{ role: 'onrecord', value: 'reservoir' }],
    language: 'en-GB',
    contentCreated: '2031-06-01T06:30:00.000Z',
    versionCreated: '2031-06-02T09:00:30.500Z',
    headlines: [
      { role: 'main', value: 'Two shores, one reservoir' },
      { role: 'section', value: 'Dry taps' },
      { role: 'section', value: 'The other shore' },
    ],
    descriptions: [{ role: 'section', value: 'The water board objects.' }],
    bodies: [{ role: 'section', value: 'The board met on Sunday.', contentType: 'text/plain' }],
    infoSources: [{ name: 'The Harbor Tidings', role: 'publisher', uri: 'https://tidings.example' }],
  });
});

test('toNinjs(article) names an article without a url by a URN', () => {
  expect(toNinjs(kremlinPause).uri).toBe('urn:publicid:-:onrecord:kremlin-pause');
});

test('toNinjs(article) invents no time for a day', () => {
  const { versionCreated, contentCreated, descriptions } = toNinjs(ferry);
  expect([versionCreated, contentCreated]).toEqual([undefined, undefined]);
  expect(descriptions).toEqual([{ role: 'published', value: '2031-05-04' }]);
});

test('toNinjs(article) puts each actor in the list of its kind, a group and the topics in subjects', () => {
  expect(item.people?.map(({ literal }) => literal)).toEqual(['brandt', 'lawyer', 'voice']);
  expect(item.organisations?.map(({ name }) => name)).toEqual(['Ministry of Wells', 'Harbor Water Board']);
  expect(item.places).toEqual([
    {
      name: 'Oman',
      rel: 'mentions',
      uri: 'https://www.wikidata.org/entity/Q842',
      literal: 'oman',
      contactInfo: [{ address: { country: 'OM' } }],
    },
  ]);
  expect(item.subjects).toEqual([
    { name: 'the Big Valve', rel: 'about', uri: `${page}#topic/valve`, literal: 'valve' },
    { name: 'new wells', rel: 'about', uri: `${page}#topic/wells`, literal: 'wells' },
    { name: 'farmers', rel: 'mentions', uri: `${page}#actor/farmers`, literal: 'farmers' },
  ]);
});

test('toNinjs(article) gives a person without a name none', () => {
  expect(item.people?.[2]).toEqual({
    rel: 'mentions',
    uri: `${page}#actor/voice`,
    literal: 'voice',
    contactInfo: [{ address: { country: 'OM' } }],
  });
});

test('toNinjs(article) has a component for each quote, then for each reaction', () => {
  expect(item.associations?.map(({ rel }) => rel)).toEqual([
    ...['quote', 'quote', 'quote', 'quote', 'quote', 'term', 'quote'],
    ...['reaction', 'reaction', 'reaction', 'reaction'],
  ]);
  expect(new Set(item.associations?.map(({ type }) => type))).toEqual(new Set(['component']));
});

test('toNinjs(article) tells of a quote its words, who speaks for whom, what about, and its correction', () => {
  expect(association('reckless')).toEqual({
    name: 'reckless',
    rel: 'quote',
    uri: `${page}#quote/reckless`,
    type: 'component',
    versionCreated: '2031-06-02T09:00:00.000Z',
    contentCreated: '2031-05-31T18:00:00.000Z',
    language: 'en-GB',
    by: 'Ilo Brandt, chief engineer, Harbor Water Board',
    bodies: [{ role: 'quote', value: 'reckless', contentType: 'text/plain' }],
    descriptions: [
      { role: 'attribution', value: 'mixed' },
      { role: 'section', value: 'Dry taps' },
      { role: 'corrected', value: 'The engineer said “reckless”, not “careless”.' },
    ],
    people: [
      {
        name: 'Ilo Brandt',
        rel: 'speaker',
        uri: 'https://people.example/brandt',
        literal: 'brandt',
        contactInfo: [{ address: { country: 'MT' } }],
      },
    ],
    organisations: [
      {
        name: 'Harbor Water Board',
        rel: 'represented',
        uri: 'https://water.example/%C4%A6WB',
        literal: 'board',
        contactInfo: [{ address: { country: 'MT' } }],
      },
    ],
    subjects: [{ name: 'the Big Valve', rel: 'about', uri: `${page}#topic/valve`, literal: 'valve' }],
    renditions: [
      {
        name: 'passage',
        href: expect.stringContaining(`${page}#:~:text=`) as unknown,
        contentType: 'text/html',
      },
    ],
  });
});

test('toNinjs(article) has a translation as an item in its quote', () => {
  expect(association('not-sold')).toMatchObject({
    language: 'ar',
    bodies: [{ value: 'لن نبيع الماء.' }],
    infoSources: [{ role: 'via', uri: `${page}#actor/voice`, literal: 'voice' }],
    associations: [
      {
        name: 'not-sold-translation',
        rel: 'translation',
        uri: `${page}#quote/not-sold/translation`,
        language: 'en',
        by: 'Tidings language desk',
        bodies: [{ role: 'translation', value: 'We will not sell the water.', contentType: 'text/plain' }],
      },
    ],
  });
});

test('toNinjs(article) cancels a retracted quote, and says why and when', () => {
  expect(association('no-risk')).toMatchObject({
    pubStatus: 'canceled',
    descriptions: [
      { role: 'attribution', value: 'mixed' },
      { role: 'retracted', value: 'It could not be confirmed.' },
      { role: 'retracted-date', value: '2031-06-04' },
    ],
    infoSources: [
      { name: 'The Morning Tidings', role: 'via', uri: 'https://morning.example/1?a%5B%5D=%C3%A9' },
    ],
  });
});

test('toNinjs(article) describes a reaction and refers to the quotes that show it', () => {
  expect(association('Ministry of Wells: the Big Valve')).toEqual({
    name: 'Ministry of Wells: the Big Valve',
    rel: 'reaction',
    uri: `${page}#reaction/ministry/valve`,
    type: 'component',
    contentCreated: '2031-06-01T10:00:00.000Z',
    language: 'en-GB',
    headlines: [{ role: 'label', value: 'Keeps its water' }],
    descriptions: [
      { role: 'stance', value: 'critical' },
      { role: 'summary', value: 'The ministry won’t sell.' },
    ],
    organisations: [
      {
        name: 'Ministry of Wells',
        rel: 'actor',
        uri: `${page}#actor/ministry`,
        literal: 'ministry',
        contactInfo: [{ address: { country: 'OM' } }],
      },
    ],
    places: [
      {
        name: 'Oman',
        rel: 'represented',
        uri: 'https://www.wikidata.org/entity/Q842',
        literal: 'oman',
        contactInfo: [{ address: { country: 'OM' } }],
      },
    ],
    subjects: [{ name: 'the Big Valve', rel: 'about', uri: `${page}#topic/valve`, literal: 'valve' }],
    associations: [
      { name: 'reckless', rel: 'quote', uri: `${page}#quote/reckless` },
      { name: 'not-sold', rel: 'quote', uri: `${page}#quote/not-sold` },
    ],
  });
});

test('toNinjs(article) tells every item apart by its uri', () => {
  const uris = item.associations?.map(({ uri }) => uri) ?? [];
  expect(new Set(uris).size).toBe(uris.length);
  expect(uris).toContain(`${page}#reaction/ministry/valve/2`);
});

test('toNinjs(article) leaves out what an unchecked article refers to and does not have', () => {
  const loose: Article = {
    ...reservoir,
    actors: [],
    topics: [],
    quotes: [
      {
        id: 'q',
        text: 'No.',
        speaker: 'nobody',
        attribution: 'direct',
        topic: 'nothing',
        via: { actor: 'none' },
      },
    ],
    reactions: [{ actor: 'nobody', topic: 'nothing', stance: 'critical' }],
  };
  const [quote, reaction] = toNinjs(loose).associations ?? [];
  expect(quote).not.toHaveProperty('by');
  expect(quote).not.toHaveProperty('infoSources');
  expect(reaction?.name).toBe('nobody: nothing');
});

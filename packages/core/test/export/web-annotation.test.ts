import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kremlinPause } from '../../src/articles/kremlin-pause.js';
import { toWebAnnotations, type WebAnnotation } from '../../src/export/web-annotation.js';
import type { Anchor } from '../../src/schema/anchor.js';
import type { Article } from '../../src/schema/article.js';
import { ferry } from '../fixtures/ferry.js';
import { disturbed } from './disturbed.js';
import { reservoir, reservoirText } from '../fixtures/reservoir.js';

const page = 'https://tidings.example/reservoir?lang=en&v=2';

/** What the Web Annotation Data Model (W3C Recommendation of 23 February 2017) demands with a MUST, by section. */
const count = { type: 'integer', minimum: 0 };
const utc = { type: 'string', format: 'date-time', pattern: 'Z$' };
const rules = {
  $defs: {
    annotation: {
      $comment:
        '3.1: exactly one IRI, the class Annotation, the context as a string where it is the only one, a target',
      type: 'object',
      required: ['@context', 'id', 'type', 'target'],
      properties: {
        '@context': { const: 'http://www.w3.org/ns/anno.jsonld' },
        id: { type: 'string', format: 'uri' },
        type: { const: 'Annotation' },
        bodyValue: { $comment: '3.2.5: never beside a body', not: {} },
        body: { type: 'array', items: { $ref: '#/$defs/body' } },
        motivation: {
          $comment: '3.3.5: one of the list, or an IRI',
          enum: [
            'assessing',
            'bookmarking',
            'classifying',
            'commenting',
            'describing',
            'editing',
            'highlighting',
          ].concat(['identifying', 'linking', 'moderating', 'questioning', 'replying', 'tagging']),
        },
        target: { $ref: '#/$defs/specificResource' },
        created: { $comment: '3.3.1', ...utc },
        modified: { $comment: '3.3.1', ...utc },
      },
    },
    body: {
      $comment: '3.2.4: exactly one value; 3.2.1: a direction of the list',
      type: 'object',
      required: ['type', 'value'],
      properties: {
        type: { const: 'TextualBody' },
        value: { type: 'string' },
        purpose: { $ref: '#/$defs/annotation/properties/motivation' },
        textDirection: { enum: ['ltr', 'rtl', 'auto'] },
      },
    },
    specificResource: {
      $comment: '4: exactly one source, an IRI',
      type: 'object',
      required: ['source'],
      properties: {
        source: { type: 'string', format: 'uri' },
        selector: { type: 'array', items: { $ref: '#/$defs/selector' } },
        state: {
          $comment: '4.3.1',
          required: ['type'],
          properties: { type: { const: 'TimeState' }, sourceDate: utc },
        },
      },
    },
    selector: {
      oneOf: [
        {
          $comment: '4.2.4',
          required: ['type', 'exact'],
          properties: {
            type: { const: 'TextQuoteSelector' },
            exact: { type: 'string' },
            prefix: { type: 'string' },
            suffix: { type: 'string' },
          },
        },
        {
          $comment: '4.2.5',
          required: ['type', 'start', 'end'],
          properties: { type: { const: 'TextPositionSelector' }, start: count, end: count },
        },
      ],
    },
  },
  type: 'array',
  items: { $ref: '#/$defs/annotation' },
};

const ajv = new Ajv2020({ allErrors: true, strict: false });
formats.default(ajv);
const validate = ajv.compile(rules);

function faults(annotations: unknown): string[] {
  validate(JSON.parse(JSON.stringify(annotations)));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${String(message)}`);
}

const annotations = toWebAnnotations(reservoir);

function annotation(id: string, all: readonly WebAnnotation[] = annotations): WebAnnotation | undefined {
  return all.find((candidate) => candidate.id.endsWith(`#quote/${id}`));
}

/** The quotes’ anchors as a reader of the exported JSON finds them: ids, words, and offsets in UTF-16. */
function anchorsIn(json: string, text?: string): Record<string, Anchor> {
  const exported = JSON.parse(json) as WebAnnotation[];
  const utf16 = (offset: number) =>
    text === undefined ? offset : Array.from(text).slice(0, offset).join('').length;
  return Object.fromEntries(
    exported.map(({ id, target }) => {
      const [{ type, ...quote }, position] = target.selector;
      const { start = -1, end = -1 } = position ?? {};
      return [id.split('#quote/')[1] ?? id, { ...quote, start: utf16(start), end: utf16(end) }];
    }),
  );
}

function anchorsOf({ quotes }: Article): Record<string, Anchor> {
  return Object.fromEntries(quotes.flatMap(({ id, anchor }) => (anchor ? [[id, anchor]] : [])));
}

test.each([
  ['ferry', ferry],
  ['kremlinPause', kremlinPause],
  ['reservoir', reservoir],
])('toWebAnnotations(%s) does what the model demands', (_, article) => {
  expect(faults(toWebAnnotations(article))).toEqual([]);
});

test.each([
  ['no id', { id: undefined }],
  ['an id that is no IRI', { id: 'q1' }],
  ['another context', { '@context': ['http://www.w3.org/ns/anno.jsonld'] }],
  ['a motivation of its own', { motivation: 'quoting' }],
  ['a target without a source', { target: { selector: [] } }],
  [
    'a selector of no kind',
    { target: { source: page, selector: [{ type: 'TextPositionSelector', start: -1, end: 0 }] } },
  ],
  ['a day as a time', { target: { source: page, state: { type: 'TimeState', sourceDate: '2031-06-01' } } }],
  ['a body without a value', { body: [{ type: 'TextualBody' }] }],
])('the rules refuse an annotation with %s', (_, change) => {
  expect(faults([{ ...annotations[0], ...change }])).not.toEqual([]);
});

test('toWebAnnotations(article) does what the model demands, whatever an article says', () => {
  const text = fc.string({ unit: 'binary' });
  fc.assert(
    fc.property(text, fc.oneof(fc.webUrl({ withFragments: true }), text), text, (words, address, idTail) => {
      const article = disturbed(reservoir, { text: words, address, idTail });
      expect(faults(toWebAnnotations(article))).toEqual([]);
      expect(faults(toWebAnnotations(article, { text: words }))).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test.each([
  ['kremlinPause', kremlinPause],
  ['reservoir', reservoir],
])('toWebAnnotations(%s) can be read back: ids, words and offsets', (_, article) => {
  expect(anchorsIn(JSON.stringify(toWebAnnotations(article)))).toEqual(anchorsOf(article));
});

test('toWebAnnotations(article, { text }) can be read back with the text', () => {
  const json = JSON.stringify(toWebAnnotations(reservoir, { text: reservoirText }));
  expect(anchorsIn(json, reservoirText)).toEqual(anchorsOf(reservoir));
});

test('toWebAnnotations(article, { text }) counts code points', () => {
  const [, position] =
    annotation('reckless', toWebAnnotations(reservoir, { text: reservoirText }))?.target.selector ?? [];
  const points = Array.from(reservoirText);
  expect(points.slice(position?.start, position?.end).join('')).toBe('reckless,');
});

test('toWebAnnotations(article, { text }) has no position for a passage that is not there', () => {
  const all = toWebAnnotations(reservoir, { text: reservoirText.replace('our bank', 'their bank') });
  expect(annotation('reckless', all)?.target.selector).toHaveLength(2);
  expect(annotation('bank', all)?.target.selector).toEqual([
    { type: 'TextQuoteSelector', exact: 'our bank', prefix: 'the river “', suffix: '”' },
  ]);
});

test('toWebAnnotations(article) leaves out a quote without an anchor', () => {
  expect(annotations).toHaveLength(reservoir.quotes.length - 1);
  expect(annotation('unanchored')).toBeUndefined();
  expect(toWebAnnotations(ferry)).toEqual([]);
});

test('toWebAnnotations(article) points at the page as it was when the article last changed', () => {
  expect(annotations[0]?.target).toMatchObject({
    type: 'SpecificResource',
    source: page,
    state: { type: 'TimeState', sourceDate: '2031-06-02T09:00:30.500Z' },
  });
});

test('toWebAnnotations(article) points at a URN where there is no page, and at no time where there is none', () => {
  const { target } = toWebAnnotations(kremlinPause)[0] ?? {};
  expect(target?.source).toBe('urn:publicid:-:onrecord:kremlin-pause');
  expect(target).not.toHaveProperty('state');
});

test('toWebAnnotations(article) describes who speaks, and tags attribution, topic, stances and status', () => {
  const text = { type: 'TextualBody', format: 'text/plain' };
  const ours = { ...text, language: 'en-GB', textDirection: 'ltr' };
  expect(annotation('reckless')?.body).toEqual([
    { ...ours, purpose: 'describing', value: 'Ilo Brandt, chief engineer, Harbor Water Board' },
    { ...ours, purpose: 'commenting', value: 'The engineer said “reckless”, not “careless”.' },
    { ...text, purpose: 'tagging', value: 'mixed' },
    { ...ours, purpose: 'tagging', value: 'the Big Valve' },
    { ...text, purpose: 'tagging', value: 'critical: the Big Valve' },
    { ...text, purpose: 'tagging', value: 'corrected' },
  ]);
});

test('toWebAnnotations(article) adds a translation in its language and direction', () => {
  expect(annotation('not-sold')?.body).toContainEqual({
    type: 'TextualBody',
    purpose: 'describing',
    value: 'We will not sell the water.',
    format: 'text/plain',
    language: 'en',
    textDirection: 'ltr',
  });
});

test('toWebAnnotations(article) adds the wording of a paraphrase, which is not that of the passage', () => {
  expect(annotation('dig')?.body[1]).toMatchObject({
    value: 'They want wells of their own.',
    language: 'en-GB',
  });
  expect(annotation('bank')?.body.map(({ value }) => value)).not.toContain('our bank');
});

test('toWebAnnotations(article) leaves out what an unchecked article refers to and does not have', () => {
  const quotes = [
    { ...reservoir.quotes[0], speaker: 'nobody', topic: 'nothing', status: { state: 'current' } as const },
  ];
  const reactions = [{ actor: 'nobody', topic: 'nothing', stance: 'mixed', quotes: ['reckless'] } as const];
  const loose: Article = { ...reservoir, topics: [], actors: [], quotes, reactions } as never;
  expect(toWebAnnotations(loose)[0]?.body.map(({ value }) => value)).toEqual(['mixed', 'mixed: nothing']);
});

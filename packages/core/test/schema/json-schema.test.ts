import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { jsonSchemaOf } from '../../scripts/json-schema.js';
import { kremlinPause } from '../../src/articles/kremlin-pause.js';
import { articleSchema } from '../../src/schema/article.js';
import { reservoir } from '../fixtures/reservoir.js';
import { ferry } from '../fixtures/ferry.js';
import { mutated } from '../fixtures/mutated.js';

const accepts = new Ajv2020().compile(jsonSchemaOf(articleSchema));

test.each([kremlinPause, ferry, reservoir])('jsonSchemaOf(articleSchema) accepts $id', (article) => {
  expect(accepts(JSON.parse(JSON.stringify(article)))).toBe(true);
});

test('jsonSchemaOf(articleSchema) accepts and rejects what the schema does, but for what only code can check', () => {
  fc.assert(
    fc.property(mutated(reservoir), (input) => {
      const { issues = [] } = v.safeParse(articleSchema, input, { abortPipeEarly: true });
      expect(accepts(input)).toBe(issues.every(({ type }) => type === 'check'));
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ['a day that the year does not have', { published: '2031-02-29' }],
  ['a language variant twice', { lang: 'de-1996-1996' }],
])('jsonSchemaOf(articleSchema) cannot refuse %s', (_, change) => {
  const input = { ...reservoir, ...change };
  expect(accepts(input)).toBe(true);
  expect(v.safeParse(articleSchema, input).success).toBe(false);
});

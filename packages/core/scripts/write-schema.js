// Writes the format as a JSON Schema, for editors and for tools that aren't written in JavaScript.
import { toJsonSchema } from '@valibot/to-json-schema';
import { writeFile } from 'node:fs/promises';
import { actorSchema } from '../dist/schema/actor.js';
import { anchorSchema } from '../dist/schema/anchor.js';
import { articleSchema } from '../dist/schema/article.js';
import { country } from '../dist/schema/country.js';
import { date } from '../dist/schema/date.js';
import { language } from '../dist/schema/language.js';
import { quoteSchema } from '../dist/schema/quote.js';
import { reactionSchema } from '../dist/schema/reaction.js';
import { text } from '../dist/schema/text.js';
import { url } from '../dist/schema/url.js';

const { $schema, ...schema } = toJsonSchema(articleSchema, {
  target: 'draft-2020-12',
  definitions: {
    actor: actorSchema,
    anchor: anchorSchema,
    country,
    date,
    language,
    quote: quoteSchema,
    reaction: reactionSchema,
    text,
    url,
  },
  overrideAction: ({ valibotAction, jsonSchema }) => {
    if (valibotAction.type === 'regex') return { ...jsonSchema, pattern: valibotAction.requirement.source };
    // A brand exists in types alone, and what a check asks can't be said in JSON Schema.
    return ['brand', 'check'].includes(valibotAction.type) ? jsonSchema : undefined;
  },
});
const file = new URL('../dist/article.schema.json', import.meta.url);
await writeFile(
  file,
  `${JSON.stringify({ $schema, title: 'An article of Onrecord, version 1', ...schema }, null, 2)}\n`,
);

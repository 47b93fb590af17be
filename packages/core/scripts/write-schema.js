// Writes the format as a JSON Schema, for editors and for tools that aren't written in JavaScript.
import { writeFile } from 'node:fs/promises';
import { actorSchema as actor } from '../dist/schema/actor.js';
import { anchorSchema as anchor } from '../dist/schema/anchor.js';
import { articleSchema } from '../dist/schema/article.js';
import { country } from '../dist/schema/country.js';
import { date } from '../dist/schema/date.js';
import { imageSchema as image } from '../dist/schema/image.js';
import { language } from '../dist/schema/language.js';
import { quoteSchema as quote } from '../dist/schema/quote.js';
import { reactionSchema as reaction } from '../dist/schema/reaction.js';
import { text } from '../dist/schema/text.js';
import { url, webUrl } from '../dist/schema/url.js';
import { jsonSchemaOf } from './json-schema.js';

const definitions = { actor, anchor, country, date, image, language, quote, reaction, text, url, webUrl };
const file = new URL('../dist/article.schema.json', import.meta.url);
await writeFile(file, `${JSON.stringify(jsonSchemaOf(articleSchema, definitions), null, 2)}\n`);

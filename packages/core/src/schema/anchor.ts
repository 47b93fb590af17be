import * as v from 'valibot';
import { object } from './object.js';
import { text } from './text.js';

const offset = v.pipe(v.number(), v.safeInteger('a whole number'), v.minValue(0, 'an offset of 0 or more'));

export const anchorSchema = v.pipe(
  object({
    exact: text,
    prefix: v.exactOptional(v.string()),
    suffix: v.exactOptional(v.string()),
    start: offset,
    end: offset,
  }),
  v.check(
    ({ exact, start, end }) => end - start === exact.length,
    'end to be start plus the length of exact, in UTF-16 code units',
  ),
);

/**
 * Where a passage stands in the article's source text: a TextQuoteSelector (`exact`, `prefix`, `suffix`) and a
 * TextPositionSelector (`start`, `end`: UTF-16 code units, end excluded) of the W3C Web Annotation Data Model, section 4.2.
 */
export interface Anchor extends Readonly<v.InferOutput<typeof anchorSchema>> {}

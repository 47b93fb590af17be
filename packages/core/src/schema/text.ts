import * as v from 'valibot';

/** A string with at least one character that isn't white space. */
export const text = v.pipe(v.string(), v.regex(/\S/u, 'text that is not empty'));

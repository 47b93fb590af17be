import * as v from 'valibot';
import { isLanguageTag, languageTag } from './language-tag.js';

const expected = 'a BCP 47 language tag such as "en" or "pt-BR"';

/** A language as a BCP 47 tag. */
export const language = v.pipe(v.string(), v.regex(languageTag, expected), v.check(isLanguageTag, expected));

/** The base direction of a text, as in HTML's `dir`. */
export const direction = v.picklist(['ltr', 'rtl']);

import * as v from 'valibot';

/** A language as a BCP 47 tag. */
export const language = v.pipe(
  v.string(),
  v.check(isLanguageTag, 'a BCP 47 language tag such as "en" or "pt-BR"'),
);

/** The base direction of a text, as in HTML's `dir`. */
export const direction = v.picklist(['ltr', 'rtl']);

function isLanguageTag(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}

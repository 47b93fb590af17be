import * as v from 'valibot';

const expected = 'a BCP 47 language tag such as "en" or "pt-BR"';

/** Language, script, region, variants, extensions and private use of RFC 5646, section 2.1, without its rarities that `Intl` refuses. */
const pattern =
  /^[A-Za-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|\d{3}))?(?:-(?:[A-Za-z\d]{5,8}|\d[A-Za-z\d]{3}))*(?:-[A-WYZa-wyz\d](?:-[A-Za-z\d]{2,8})+)*(?:-[Xx](?:-[A-Za-z\d]{1,8})+)?$/u;

/** A language as a BCP 47 tag. */
export const language = v.pipe(v.string(), v.regex(pattern, expected), v.check(isKnownToIntl, expected));

/** The base direction of a text, as in HTML's `dir`. */
export const direction = v.picklist(['ltr', 'rtl']);

/** Which refuses repeated variants and extensions. */
function isKnownToIntl(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}

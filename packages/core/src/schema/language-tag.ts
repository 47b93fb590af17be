/** Language, script, region, variants, extensions and private use of RFC 5646, section 2.1, without its rarities that `Intl` refuses. */
export const languageTag =
  /^[A-Za-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|\d{3}))?(?:-(?:[A-Za-z\d]{5,8}|\d[A-Za-z\d]{3}))*(?:-[A-WYZa-wyz\d](?:-[A-Za-z\d]{2,8})+)*(?:-[Xx](?:-[A-Za-z\d]{1,8})+)?$/u;

/** Whether a text is a BCP 47 language tag. */
export function isLanguageTag(value: string): boolean {
  return languageTag.test(value) && isKnownToIntl(value);
}

/** Which refuses repeated variants and extensions. */
function isKnownToIntl(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}

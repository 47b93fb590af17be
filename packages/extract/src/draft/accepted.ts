import { isIsoDate, isLanguageTag, isSafeUrl, type Article } from '@onrecord/core';

const isValid = {
  lang: isLanguageTag,
  dir: (value: string) => value === 'ltr' || value === 'rtl',
  published: isIsoDate,
  modified: isIsoDate,
  url: isSafeUrl,
};

/** A value from outside, if the article format takes it for this property. */
export function accepted<Name extends keyof typeof isValid>(
  name: Name,
  value: string | undefined,
): Article[Name] | undefined {
  return value !== undefined && isValid[name](value) ? (value as Article[Name]) : undefined;
}

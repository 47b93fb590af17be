/** A value, or a list of which any one will do. */
export type OneOrMore<T> = T | readonly T[];

/** Whether a filter accepts a value. A filter that isn't given accepts all; an empty list accepts none. */
export function accepts<T>(wanted: OneOrMore<T> | undefined, value: T | undefined): boolean {
  if (wanted === undefined) return true;
  return Array.isArray(wanted) ? wanted.includes(value) : wanted === value;
}

/**
 * Whether a text filter occurs in any of the texts, in upper or lower case and with any apostrophe. An empty one, as of an empty
 * search box, accepts all.
 */
export function mentions(wanted: string | undefined, ...texts: (string | undefined)[]): boolean {
  const needle = even(wanted);
  return needle === '' || texts.some((text) => even(text).includes(needle));
}

/** In one case, one composition and with one kind of apostrophe. */
function even(text = ''): string {
  const lower = text.toLowerCase();
  return /^\p{ASCII}*$/u.test(lower) ? lower : lower.normalize('NFC').replaceAll('’', "'");
}

export type Format = 'text' | 'html';

/** HTML is what begins with a tag, a comment or a doctype. */
export function formatOf(input: string): Format {
  return /^\s*<(?:[a-z][^<>]*>|!doctype|!--)/iu.test(input.slice(0, 1000)) ? 'html' : 'text';
}

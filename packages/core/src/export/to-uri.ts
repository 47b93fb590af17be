import { isSafeUrl } from '../schema/safe-url.js';
import { wellFormed } from '../well-formed.js';

/** One authority without brackets and at most one fragment; which characters may stand is settled before. */
const syntax =
  /^(?:https?:\/\/(?:[^/?#@]*@)?[^/?#@:]+(?::\d*)?(?:[/?][^#]*)?|mailto:[^/?#][^#]*)(?:#[^#]*)?$/;

/**
 * An address as a URI of RFC 3986: what a URI may not hold is percent-encoded, as UTF-8. Undefined for none, for one that may not
 * stand in a link, and for one that no URI can be made of.
 */
export function toUri(address: string | undefined): string | undefined {
  if (address === undefined || !isSafeUrl(address)) return undefined;
  const uri = percentEncoded(address, /[^!-~]|[[\]]/gu).replace(/%(?![\da-f]{2})/giu, '%25');
  return syntax.test(uri) ? uri : undefined;
}

/** The text with all that matches percent-encoded. Half a surrogate pair becomes U+FFFD, as in browsers. */
export function percentEncoded(text: string, pattern: RegExp): string {
  return wellFormed(text).replace(pattern, encodeURIComponent);
}

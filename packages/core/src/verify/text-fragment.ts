import type { Quote } from '../schema/quote.js';
import { wellFormed } from '../well-formed.js';
import { fragmentTerms } from './fragment-terms.js';

/**
 * A link to the words of a quote on a page: `#:~:text=[prefix-,]start[,end][,-suffix]`, by URL Fragment Text Directives
 * (WICG), section 3. The words are those the anchor marks; a quote without an anchor is looked up by its `text`. An id in the
 * fragment stays, a directive is replaced. The address comes back as it is where it isn't http or https, and for an
 * `indirect` quote without an anchor, which has no words on the page.
 */
export function textFragment(url: string, quote: Pick<Quote, 'text' | 'attribution' | 'anchor'>): string {
  const { text, attribution, anchor } = quote;
  const exact = anchor?.exact ?? (attribution === 'indirect' ? '' : text);
  const terms = fragmentTerms({ ...anchor, exact });
  if (terms === undefined || !/^https?:/i.test(url)) return url;
  const { prefix, start, end, suffix } = terms;
  const parameters = [
    ...(prefix === undefined ? [] : [`${encode(prefix)}-`]),
    encode(start),
    ...(end === undefined ? [] : [encode(end)]),
    ...(suffix === undefined ? [] : [`-${encode(suffix)}`]),
  ];
  const page = withoutDirective(url);
  return `${page}${page.includes('#') ? '' : '#'}:~:text=${parameters.join()}`;
}

function withoutDirective(url: string): string {
  const hash = url.indexOf('#');
  const directive = hash === -1 ? -1 : url.indexOf(':~:', hash);
  return directive === -1 ? url : url.slice(0, directive);
}

/** Percent-encodes the directive's own syntax too, and the apostrophe, which has no place in a link in HTML. */
function encode(term: string): string {
  return encodeURIComponent(wellFormed(term)).replaceAll('-', '%2D').replaceAll("'", '%27');
}

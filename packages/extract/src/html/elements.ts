/** Elements with words that aren't the article's. */
const apart = new Set(
  `nav aside footer form button select option textarea label dialog menu template noscript script style iframe object
  embed canvas svg math audio video map datalist progress meter title`.split(/\s+/u),
);
const rolesApart = new Set([
  'navigation',
  'complementary',
  'banner',
  'contentinfo',
  'dialog',
  'search',
  'menu',
]);
/** Elements that text flows through. All others begin and end a paragraph. */
const phrasing = new Set(
  `a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd mark nobr picture q rp rt ruby s samp small
  source span strike strong sub sup time track tt u var wbr onrecord-quote-card`.split(/\s+/u),
);
const empty = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** Elements that the start of another one like them ends. */
const endedByNext = new Set('p li dt dd option tr td th'.split(' '));

/** Whether what stands in an element is left out: navigation, controls, media, what is hidden, and our own widgets. */
export function isApart(name: string, attributes: ReadonlyMap<string, string>): boolean {
  return (
    apart.has(name) ||
    (name.startsWith('onrecord-') && name !== 'onrecord-article') ||
    attributes.has('hidden') ||
    attributes.get('aria-hidden') === 'true' ||
    rolesApart.has(attributes.get('role') ?? '')
  );
}

export function isBlock(name: string): boolean {
  return !phrasing.has(name);
}

export function isEmpty(name: string): boolean {
  return empty.has(name);
}

export function isEndedByNext(name: string): boolean {
  return endedByNext.has(name);
}

/** From 1 to 6; undefined for what is no heading. */
export function headingLevel(name: string): number | undefined {
  return /^h[1-6]$/u.test(name) ? Number(name[1]) : undefined;
}

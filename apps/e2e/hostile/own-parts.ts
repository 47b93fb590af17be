/** Follow from the height of what is inside an element. */
const byHeight = /^(?:height|block-size)$|(?:perspective|transform)-origin$/u;

/** The page's own elements with their attributes and a line for each property of their style, and how many style sheets there are. */
export function ownParts(document: Document): string[] {
  const elements = document.querySelectorAll(
    ':not(script, onrecord-article, onrecord-article *, onrecord-reactions-map, onrecord-quote-card, onrecord-quote-cards)',
  );
  return [
    `sheets: ${document.styleSheets.length}, adopted: ${document.adoptedStyleSheets.length}`,
    ...[...elements].flatMap((element) => [openingTag(element), ...styleOf(element)]),
  ];
}

function openingTag({ localName, attributes }: Element): string {
  return `<${[localName, ...[...attributes].map(({ name, value }) => `${name}="${value}"`)].join(' ')}>`;
}

function styleOf(element: Element): string[] {
  const style = getComputedStyle(element);
  return [...style]
    .filter((name) => !byHeight.test(name))
    .map((name) => `<${element.localName}> ${name}: ${style.getPropertyValue(name)}`);
}

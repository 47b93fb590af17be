/** How the parts of a widget look: for each, the values of its properties and its box beside the widget's. */
export type Looks = ReadonlyMap<string, Readonly<Record<string, string | number>>>;

const properties = [
  'display visibility opacity position float clear box-sizing overflow-x cursor direction writing-mode',
  'color background-color font-family font-size font-weight font-style font-variant-caps line-height',
  'letter-spacing word-spacing white-space word-break overflow-wrap text-align text-indent text-transform',
  'text-decoration-line text-shadow list-style-type quotes pointer-events user-select transform filter',
  'margin-top margin-right margin-bottom margin-left padding-top padding-right padding-bottom padding-left',
  'border-top-width border-right-width border-bottom-width border-left-width border-top-style',
  'border-top-color border-top-left-radius',
].flatMap((line) => line.split(' '));

const drawnProperties = [
  'display',
  'fill',
  'stroke',
  'stroke-width',
  'font-size',
  'text-anchor',
  'letter-spacing',
];

/** Of all elements in a widget's shadow tree, and of the countries and names on its map. */
export function looksOf(widget: Element): Looks {
  const root = widget.shadowRoot!;
  const origin = root.querySelector('.widget')!.getBoundingClientRect();
  const looks = new Map<string, Record<string, string | number>>();
  const add = (selector: string, names: readonly string[]): void => {
    for (const [i, element] of root.querySelectorAll(selector).entries()) {
      const style = getComputedStyle(element);
      const values = Object.fromEntries(names.map((name) => [name, style.getPropertyValue(name)]));
      looks.set(`${i} <${element.localName} ${partOf(element)}>`, { ...values, ...placeOf(element, origin) });
    }
  };
  add('.widget, .widget *:not(svg *, option, optgroup)', properties);
  add('.country *, .labels text', drawnProperties);
  return looks;
}

/** Nothing for what isn't shown. */
function placeOf(element: Element, origin: DOMRect): Record<string, number> {
  if (element.getClientRects().length === 0) return {};
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x - origin.x, y: y - origin.y, width, height };
}

function partOf(element: Element): string {
  return element.getAttribute('part') ?? element.getAttribute('class') ?? '';
}

/** Where looks differ, a line for each difference: boxes by more than a pixel. */
export function differences(looks: Looks, expected: Looks): string[] {
  const lines = [...expected].flatMap(([part, values]) => {
    const found = looks.get(part);
    if (found === undefined) return [`${part}: missing`];
    return Object.entries(values)
      .filter(([name, value]) => !isAlike(found[name], value))
      .map(([name, value]) => `${part}: ${name} is ${found[name]}, not ${value}`);
  });
  const more = [...looks.keys()].filter((part) => !expected.has(part));
  return [...lines, ...more.map((part) => `${part}: not expected`)];
}

function isAlike(found: string | number | undefined, expected: string | number): boolean {
  if (typeof found === 'number' && typeof expected === 'number') return Math.abs(found - expected) <= 1;
  return found === expected;
}

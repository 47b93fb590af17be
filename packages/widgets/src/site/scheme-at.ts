export type Scheme = 'light' | 'dark';

/**
 * Whether a page is light or dark in a place: by the color of text there, which says it of pages without a `color-scheme` too.
 * Undefined for a color that isn't in RGB.
 */
export function schemeAt(element: Element): Scheme | undefined {
  const channels = /^rgba?\((\d+), (\d+), (\d+)/u.exec(getComputedStyle(element).color);
  if (channels === null) return undefined;
  const [, red, green, blue] = channels.map(Number) as [number, number, number, number];
  return 0.3 * red + 0.6 * green + 0.1 * blue > 127 ? 'dark' : 'light';
}

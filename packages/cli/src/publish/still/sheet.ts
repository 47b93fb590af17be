import { attribute, markup, type Markup } from '../../markup/markup.js';
import { paints } from './paints.js';

/** A still in CSS pixels, as networks show pictures of links. */
export const sheet = { width: 1200, height: 630, padding: 80, top: 64 } as const;

/** Between the paddings. */
export const measure = sheet.width - 2 * sheet.padding;

/** Those of the PNG first; the others are no wider. */
const families = {
  serif: "'Source Serif 4', 'Source Serif Pro', Charter, Cambria, 'Times New Roman', serif",
  sans: "'Source Sans 3', 'Source Sans Pro', 'Segoe UI', system-ui, sans-serif",
} as const;
const rightToLeftFamily = "'Noto Naskh Arabic'";

interface LineStyle {
  /** Of the first line's baseline. */
  readonly y: number;
  readonly size: number;
  readonly leading?: number;
  readonly family: keyof typeof families;
  readonly weight?: number;
  readonly fill?: string;
  readonly isRightToLeft: boolean;
  /** From where lines start. */
  readonly indent?: number;
}

/**
 * Lines of text. Renderers differ in what they know of `direction`, and agree on an anchor at the right and on isolates around each line
 * (Unicode Bidirectional Algorithm, RLI and PDI).
 */
export function textLines(
  lines: readonly (string | Markup)[],
  { y, size, leading = 1.3, family, weight, fill = paints.text, isRightToLeft, indent = 0 }: LineStyle,
): Markup {
  const x = Math.round(isRightToLeft ? sheet.width - sheet.padding - indent : sheet.padding + indent);
  const anchor = attribute('text-anchor', isRightToLeft ? 'end' : undefined);
  const fonts = isRightToLeft ? `${rightToLeftFamily}, ${families[family]}` : families[family];
  const shown = lines.map((line, i) => {
    const text = isRightToLeft ? markup`\u2067${line}\u2069` : line;
    return markup`<text x="${x}" y="${Math.round(y + i * size * leading)}">${text}</text>\n`;
  });
  return markup`<g font-family="${fonts}" font-size="${size}" fill="${fill}"${attribute('font-weight', weight)}${anchor}>
${shown}</g>
`;
}

/** A stand-alone SVG that says in words what it shows. `id` begins every id in it. */
export function sheetSvg(
  {
    id,
    lang,
    title,
    words,
  }: { readonly id: string; readonly lang: string; readonly title: string; readonly words: string },
  content: Markup,
): string {
  const { width, height } = sheet;
  return markup`<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="${id}-title ${id}-words" lang="${lang}" direction="ltr" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<title id="${id}-title">${title}</title>
<desc id="${id}-words">${words}</desc>
<rect width="${width}" height="${height}" fill="${paints.paper}"/>
${content}</svg>
`.source;
}

/** The left edge of something so wide, so far from where lines start. */
export function leftOf(isRightToLeft: boolean, offset: number, width: number): number {
  return isRightToLeft ? sheet.width - offset - width : offset;
}

import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import { isSystemError, UsageError } from '../../usage-error.js';

/** How wide a text is, in the unit of `size`. */
export type Measure = (text: string, size: number) => number;

/** What joins its letters, and is only known shaped. */
const joining = /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Nko}\p{Script=Mongolian}]/u;
const mostRemembered = 20_000;

/** Measures texts as the first of several font files that has their letters sets them. */
export class Typeface {
  readonly #fonts: readonly Font[];
  readonly #widths = new Map<string, number>();

  /** Throws a UsageError for a file that is no font. */
  constructor(files: readonly string[]) {
    this.#fonts = files.map(fontIn);
  }

  readonly widthOf: Measure = (text, size) =>
    size * (joining.test(text) ? this.#shaped(text) : this.#summed(text));

  has(letter: string): boolean {
    return this.#fontFor(letter) !== undefined;
  }

  #shaped(text: string): number {
    return text
      .split(/(?<=\s)/u)
      .reduce((sum, word) => sum + this.#remembered(word, (font) => font.layout(word).advanceWidth), 0);
  }

  #summed(text: string): number {
    let sum = 0;
    for (const letter of text)
      sum += this.#remembered(letter, (font) => font.glyphForCodePoint(letter.codePointAt(0)!).advanceWidth);
    return sum;
  }

  #remembered(text: string, advance: (font: Font) => number): number {
    let width = this.#widths.get(text);
    if (width === undefined) {
      const font = this.#fontFor(text) ?? this.#fonts[0];
      width = font === undefined ? 0.5 * text.length : advance(font) / font.unitsPerEm;
      if (this.#widths.size >= mostRemembered) this.#widths.clear();
      this.#widths.set(text, width);
    }
    return width;
  }

  #fontFor(text: string): Font | undefined {
    return this.#fonts.find((font) => font.hasGlyphForCodePoint(text.codePointAt(0)!));
  }
}

function fontIn(file: string): Font {
  try {
    const font = create(readFileSync(file));
    if ('layout' in font && /\.[ot]tf$/iu.test(file)) return font;
  } catch (error) {
    if (isSystemError(error)) throw error;
  }
  throw new UsageError(`${file}: expected a TTF or OTF font`);
}

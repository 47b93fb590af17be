/** A piece of HTML or SVG that is XML as well. Only the functions here make it, so that no text gets in unescaped. */
export class Markup {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

type Content = string | number | Markup | undefined | readonly Content[];

/** A template whose texts are escaped, in attributes between double quotation marks too; nothing stands for undefined. */
export function markup(strings: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  return new Markup(String.raw({ raw: strings }, ...contents.map(sourceOf)));
}

/** HTML that another package has escaped. */
export function escaped(source: string): Markup {
  return new Markup(source);
}

/** ` name="value"`, or nothing for a value that isn't there. */
export function attribute(name: string, value: string | number | undefined): Markup | undefined {
  return value === undefined ? undefined : markup` ${new Markup(name)}="${value}"`;
}

function sourceOf(content: Content): string {
  if (content === undefined) return '';
  if (content instanceof Markup) return content.source;
  if (typeof content === 'object') return content.map(sourceOf).join('');
  return String(content)
    .replace(/[<>&"']/gu, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(noXml, '\uFFFD');
}

/** What XML 1.0 has no characters for, section 2.2. */
const noXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

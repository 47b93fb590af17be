/** A piece of HTML that is also XML. Only the functions here make it, so that no text gets in unescaped. */
export interface Markup {
  readonly source: string;
}

type Content = string | Markup | undefined | readonly (Markup | undefined)[];

/** A template whose texts are escaped, whose markup is kept, and where nothing stands for undefined. */
export function markup(strings: TemplateStringsArray, ...contents: Content[]): Markup {
  return { source: String.raw({ raw: strings }, ...contents.map(sourceOf)) };
}

/** ` name="value"`, or nothing for a value that isn't there. */
export function attribute(
  name:
    | 'alt'
    | 'cite'
    | 'class'
    | 'data-onrecord'
    | 'datetime'
    | 'dir'
    | 'height'
    | 'href'
    | 'lang'
    | 'quote'
    | 'src'
    | 'title'
    | 'value'
    | 'width',
  value?: string,
): Markup {
  return { source: value === undefined ? '' : ` ${name}="${escaped(value)}"` };
}

export type HeadingLevel = 2 | 3 | 4 | 5 | 6;

export function heading(level: HeadingLevel, content: Markup | undefined): Markup {
  const name = `h${Math.min(6, Math.max(2, Math.trunc(level)) || 2)}`;
  return { source: `<${name}>${sourceOf(content)}</${name}>` };
}

/** One of our elements, with the HTML that is read where no script makes a widget of it. */
export function customElement(name: `onrecord-${string}`, attributes: Markup, fallback: Markup): Markup {
  return { source: `<${name}${attributes.source}>\n${fallback.source}\n</${name}>` };
}

function sourceOf(content: Content): string {
  if (content === undefined) return '';
  if (typeof content === 'string') return escaped(content);
  return 'source' in content ? content.source : content.map(sourceOf).join('');
}

function escaped(text: string): string {
  return text.replace(/[<>&"']/gu, (sign) => `&#${sign.codePointAt(0)};`).replace(noXml, '\uFFFD');
}

/** What XML 1.0 has no characters for, section 2.2: most controls, halves of surrogate pairs, U+FFFE and U+FFFF. */
const noXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Markup as text, so that a template doesn't escape it again. */
export class SvgText {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

/** The tag for strings. The result is well-formed XML where the template is: values are escaped, and can't be markup. */
export function svgText(strings: TemplateStringsArray, ...values: unknown[]): SvgText {
  let source = strings[0] ?? '';
  values.forEach((value, i) => {
    const isInTag = source.lastIndexOf('<') > source.lastIndexOf('>');
    const name = isInTag ? /\s[\w:-]+=$/u.exec(source)?.[0] : undefined;
    if (name === undefined) source += childText(value);
    else if (value === undefined) source = source.slice(0, -name.length);
    else source += `"${escaped(value)}"`;
    source += strings[i + 1] ?? '';
  });
  return new SvgText(source.replace(/\n\s*/gu, '\n'));
}

function childText(value: unknown): string {
  if (value === undefined) return '';
  if (value instanceof SvgText) return value.source;
  return Array.isArray(value) ? value.map(childText).join('') : escaped(value);
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** XML has no place for control characters and halves of surrogate pairs, not even escaped. */
function escaped(value: unknown): string {
  return String(value)
    .replace(/[\p{Surrogate}\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/gu, '\ufffd')
    .replace(/[&<>"]/gu, (character) => entities[character] ?? character);
}

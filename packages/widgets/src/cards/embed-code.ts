/** HTML for any page: the quote as it reads without a script, in the element that a script makes a card of. */
export function embedCode(fallback: string, id: string, src: string | undefined): string {
  const address = src === undefined ? '' : ` src="${escaped(src)}"`;
  return `<onrecord-quote-card${address} quote="${escaped(id)}">\n${fallback}\n</onrecord-quote-card>`;
}

function escaped(value: string): string {
  return value.replace(/[&<>"]/gu, (sign) => `&#${sign.codePointAt(0)};`);
}

/** Text for one line of a terminal: control characters, which could steer it, are spaces; what is too long is cut. */
export function printable(text: string, width: number): string {
  const line = text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
  const characters = Array.from(line.slice(0, 4 * width));
  return characters.length <= width ? line : `${characters.slice(0, width - 1).join('')}…`;
}

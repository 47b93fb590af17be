/** In ems, how wide common sans fonts set such characters at weight 600 at the most. */
const widths: readonly (readonly [characters: RegExp, ems: number])[] = [
  [/[\sijlIіІ.,:;'’]/, 0.4],
  [/[frt()гтґ-]/, 0.5],
  [/[ŒЖШЩЮЉЊ]/, 1.35],
  [/[mwMWÆæœшщжыюЫФМфњљ%@]/, 1.12],
  [/[\u0600-\u08ff]/, 0.85],
  // Scripts of the east, and pictures: as wide as high.
  [/[\u0900-\u1dff\u2e80-\uffff]/, 1],
];

/** An estimate of a text's width in the unit of `size`, its font size: too large rather than too small. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const char of text) ems += emsOf(char);
  return ems * size;
}

function emsOf(char: string): number {
  // Names in ASCII spare the page this costly table.
  if (char > '\u02ff' && /[\p{Mn}\p{Cf}]/u.test(char)) return 0;
  const otherwise = char === char.toLowerCase() ? 0.73 : 0.85;
  return widths.find(([characters]) => characters.test(char))?.[1] ?? otherwise;
}

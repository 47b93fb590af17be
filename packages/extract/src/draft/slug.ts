/** Small words at the beginning, and at the end of a cut, don't tell one thing from another. */
const leading = /^(?:(?:a|an|the|and|but|that|so|well|i|we|it|he|she|they|is|are|was)-)+(?=[a-z\d])/u;
const trailing = /(?:-(?:a|an|the|and|but|or|if|as|of|to|in|on|at|by|for|that|with|is|are|was|be))+$/u;
const longest = 40;

/**
 * A readable id made of the first words: lower-case letters and digits of ASCII, joined by hyphens, whole words up to 40
 * characters. Undefined where there are none, as in another script.
 */
export function slugOf(words: string): string | undefined {
  const plain = words
    .slice(0, 4 * longest)
    .normalize('NFKD')
    .replaceAll(/[\p{M}'’ʼ]/gu, '')
    .toLowerCase();
  const joined = (plain.match(/[a-z\d]+/gu) ?? []).join('-').replace(leading, '');
  if (joined === '') return undefined;
  if (joined.length <= longest) return joined;
  const cut = joined.slice(0, longest + 1).lastIndexOf('-');
  return joined.slice(0, cut > 0 ? cut : longest).replace(trailing, '');
}

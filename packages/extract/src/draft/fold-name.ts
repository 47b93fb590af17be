/** A name without what may differ between two mentions of it: case, spaces, apostrophes, hyphens and the article before it. */
export function foldName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[’‘ʼ`]/gu, "'")
    .replaceAll(/[\s\u2010-\u2015-]+/gu, ' ')
    .trim()
    .replace(/^the (?=\S)/u, '');
}

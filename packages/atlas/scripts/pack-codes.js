/**
 * Codes as text; `src/unpack-map.ts` reads it. Those of two letters are small letters, as most text around them in a script is,
 * and need no mark between them; others stay as they are, divided by spaces from each other.
 */
export function packCodes(codes) {
  return codes
    .map((code) => (code.length === 2 ? code.toLowerCase() : code))
    .join(' ')
    .replaceAll(/(?<=[a-z]) | (?=[a-z])/g, '');
}

/** The codes in a text that `scripts/pack-codes.js` packed. */
export function codesIn(text: string): string[] {
  return (text.match(/[a-z]{2}|[^a-z ]+/g) ?? []).map((code) => code.toUpperCase());
}

/** The text with U+FFFD for half a surrogate pair, as browsers have it. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}

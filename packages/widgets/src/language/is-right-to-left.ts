/** By ISO 15924. */
const scripts = new Set(['Adlm', 'Arab', 'Aran', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);

/** Whether a language is read from right to left, by the script that its tag names, else by the one it is most written in. */
export function isRightToLeft(tag: string): boolean {
  try {
    return scripts.has(new Intl.Locale(tag).maximize().script ?? '');
  } catch {
    return false;
  }
}

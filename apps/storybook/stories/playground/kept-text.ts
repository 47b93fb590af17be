const key = 'onrecord-playground';

/** What was last written in this tab, for as long as it is open. A browser may keep nothing. */
export function keptText(): string | undefined {
  try {
    return sessionStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

export function keepText(text: string): void {
  try {
    sessionStorage.setItem(key, text);
  } catch {
    // Then it is gone with the page.
  }
}

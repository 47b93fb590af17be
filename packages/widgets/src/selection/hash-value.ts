/**
 * One name's value in the fragment of the page's address, `#name=value`, beside whatever else is there. Changing it doesn't
 * scroll the page and adds nothing to the history.
 */
export function readHash(hash: string, name: string): string | undefined {
  const key = keyOf(name);
  const part = partsOf(hash).find((candidate) => candidate.startsWith(key));
  return part === undefined ? undefined : decoded(part.slice(key.length)) || undefined;
}

/** The fragment with another value, or without one. */
export function withValue(hash: string, name: string, value: string | undefined): string {
  const others = partsOf(hash).filter((part) => !part.startsWith(keyOf(name)));
  const parts = value === undefined ? others : [...others, keyOf(name) + encodeURIComponent(value)];
  return parts.length === 0 ? '' : `#${parts.join('&')}`;
}

/** As browsers write it. */
function keyOf(name: string): string {
  return `${encodeURIComponent(name)}=`;
}

function partsOf(hash: string): string[] {
  return hash.replace(/^#/u, '').split('&').filter(Boolean);
}

/** The page's address is anyone's to write. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

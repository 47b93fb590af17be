/** The length of what follows the name of an algorithm, in Base64. */
const lengths = { sha256: 44, sha384: 64, sha512: 88 };

/** Throws an `Error` for what isn't a content hash as in an `integrity` attribute: browsers would take it for none. */
export function expectHash(pinned: string): void {
  const [, algorithm = '', hash = ''] = /^(sha\d{3})-([A-Za-z0-9+/]+={0,2})$/u.exec(pinned) ?? [];
  if (lengths[algorithm as keyof typeof lengths] === hash.length) return;
  throw new Error(`pinned: expected a content hash such as sha256-…, got ${JSON.stringify(pinned)}`);
}

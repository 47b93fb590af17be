/** In what a file isn't the one that is pinned, in words that go on from its address; undefined where it can't be fetched at all. */
export async function pinProblem(url: string, pinned: string): Promise<string | undefined> {
  try {
    const response = await fetch(url, { cache: 'no-cache' });
    if (!response.ok) return `could not be fetched: expected status 200, got ${response.status}`;
    return `is not the file that is pinned: expected ${pinned}, got ${await hashOf(response, pinned)}`;
  } catch {
    return undefined;
  }
}

/** The hash of a file by the algorithm of another. Browsers work it out only where the page came by HTTPS. */
async function hashOf(response: Response, other: string): Promise<string> {
  const subtle = (crypto as Partial<Crypto>).subtle;
  if (subtle === undefined) return 'another';
  const [algorithm = ''] = other.split('-');
  const digest = await subtle.digest(algorithm.replace('sha', 'SHA-'), await response.arrayBuffer());
  return `${algorithm}-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

import { slugOf } from './slug.js';

/** Gives ids: readable, never the same twice, and the same in each run over the same words. */
export class Ids {
  readonly #given = new Set<string>();
  readonly #counts = new Map<string, number>();

  constructor(given: Iterable<string> = []) {
    for (const id of given) this.#given.add(id);
  }

  /** `kind` is for words without a letter of ASCII: `quote-1x7k2p`. */
  next(words: string, kind: string): string {
    const slug = slugOf(words) ?? `${kind}-${hashOf(words)}`;
    let count = this.#counts.get(slug) ?? 0;
    let id: string;
    do {
      count += 1;
      id = count === 1 ? slug : `${slug}-${count}`;
    } while (this.#given.has(id));
    this.#counts.set(slug, count);
    this.#given.add(id);
    return id;
  }
}

/** FNV-1a, 32 bits, of the first thousand code units. */
function hashOf(words: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < Math.min(words.length, 1000); i += 1)
    hash = Math.imul(hash ^ words.charCodeAt(i), 0x01000193) >>> 0;
  return hash.toString(36);
}

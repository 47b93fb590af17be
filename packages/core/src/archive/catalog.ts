import type { Article } from '../schema/article.js';
import { narrowed } from './narrowed.js';

/** Something of an article, with its place in the archive's order. */
export interface Entry {
  readonly article: Article;
  readonly place: number;
}

/** For an article: the keys of its entries, by property. */
export type KeysOf<Item extends Entry, Property extends string> = (
  article: Article,
) => Readonly<Record<Property, (entry: Item) => readonly (string | undefined)[]>>;

/** What is wanted of a property: a key, one of several, or one that passes a test. */
export type Wanted = string | readonly string[] | ((key: string) => boolean);

/** The entries of all articles, found by their keys. A property is indexed when it is first asked for. */
export class Catalog<Item extends Entry, Property extends string> {
  readonly #keysOf: KeysOf<Item, Property>;
  readonly #entriesOf = new Map<Article, readonly Item[]>();
  readonly #indexes = new Map<Property, Map<string, Set<Item>>>();

  constructor(keysOf: KeysOf<Item, Property>) {
    this.#keysOf = keysOf;
  }

  add(article: Article, entries: readonly Item[]): void {
    this.#entriesOf.set(article, entries);
    for (const [property, index] of this.#indexes) this.#fill(index, property, article);
  }

  remove(article: Article): void {
    for (const [property, index] of this.#indexes) {
      for (const [key, entry] of this.#keys(property, article)) {
        const entries = index.get(key);
        entries?.delete(entry);
        if (entries?.size === 0) index.delete(key);
      }
    }
    this.#entriesOf.delete(article);
  }

  of(article: Article): readonly Item[] {
    return this.#entriesOf.get(article) ?? [];
  }

  all(): Item[] {
    const all: Item[] = [];
    for (const entries of this.#entriesOf.values()) for (const entry of entries) all.push(entry);
    return all;
  }

  /** The entries that have a key, in the archive's order. */
  at(property: Property, key: string): ReadonlySet<Item> {
    return this.#index(property).get(key) ?? new Set();
  }

  /** The entries that have a wanted key of every property, in the archive's order; all where nothing is wanted. */
  having(wanted: Readonly<Partial<Record<Property, Wanted | undefined>>>): Item[] {
    const [fewest, ...others] = (Object.keys(wanted) as Property[])
      .flatMap((property) => {
        const keys = wanted[property];
        return keys === undefined ? [] : [{ property, keys, sets: this.#setsOf(property, keys) }];
      })
      .sort((a, b) => sizeOf(a.sets) - sizeOf(b.sets));
    if (fewest === undefined) return this.all();
    return others.reduce((entries, { property, keys }) => {
      const isWanted = testOf(keys);
      return narrowed(entries, (article, part) => {
        const keysOf = this.#keysOf(article)[property];
        return part.filter((entry) => keysOf(entry).some((key) => key !== undefined && isWanted(key)));
      });
    }, united(fewest.sets));
  }

  #setsOf(property: Property, wanted: Wanted): ReadonlySet<Item>[] {
    if (typeof wanted !== 'function')
      return [...new Set([wanted].flat())].map((key) => this.at(property, key));
    const sets: ReadonlySet<Item>[] = [];
    for (const [key, entries] of this.#index(property)) if (wanted(key)) sets.push(entries);
    return sets;
  }

  #index(property: Property): Map<string, Set<Item>> {
    const known = this.#indexes.get(property);
    if (known !== undefined) return known;
    const index = new Map<string, Set<Item>>();
    for (const article of this.#entriesOf.keys()) this.#fill(index, property, article);
    this.#indexes.set(property, index);
    return index;
  }

  #fill(index: Map<string, Set<Item>>, property: Property, article: Article): void {
    for (const [key, entry] of this.#keys(property, article)) {
      const entries = index.get(key);
      if (entries) entries.add(entry);
      else index.set(key, new Set([entry]));
    }
  }

  *#keys(property: Property, article: Article): Iterable<[key: string, entry: Item]> {
    const keysOf = this.#keysOf(article)[property];
    for (const entry of this.of(article)) {
      for (const key of keysOf(entry)) if (key !== undefined) yield [key, entry];
    }
  }
}

function testOf(wanted: Wanted): (key: string) => boolean {
  if (typeof wanted === 'function') return wanted;
  const keys = new Set([wanted].flat());
  return (key) => keys.has(key);
}

function sizeOf(sets: readonly ReadonlySet<unknown>[]): number {
  return sets.reduce((sum, { size }) => sum + size, 0);
}

function united<Item extends Entry>(sets: readonly ReadonlySet<Item>[]): Item[] {
  const [only, ...others] = sets;
  if (others.length === 0) return [...(only ?? [])];
  const entries = new Set<Item>();
  for (const set of sets) for (const entry of set) entries.add(entry);
  return [...entries].sort((a, b) => a.place - b.place);
}

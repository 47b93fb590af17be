import MiniSearch, { type AsPlainObject, type MatchInfo, type Options, type SearchOptions } from 'minisearch';
import type { Article } from '../schema/article.js';
import type { QuoteCatalog, QuoteEntry } from './quote-catalog.js';
import { searchedTexts, searchParts, type SearchPart } from './searched-texts.js';
import { wordsIn } from './words-in.js';

/** An index as JSON. `documents` are the numbers that minisearch gave to the quotes, in the archive's order. */
export interface SavedSearch extends Omit<AsPlainObject, 'documentIds'> {
  readonly documents: readonly number[];
}

export interface SearchMatch {
  readonly entry: QuoteEntry;
  readonly score: number;
  /** By the words of the index that matched. */
  readonly match: MatchInfo;
}

/** The full-text index over a catalog's quotes, made or loaded when it is first needed. */
export class QuoteSearch {
  readonly #quotes: QuoteCatalog;
  #saved: SavedSearch | undefined;
  #engine: MiniSearch<QuoteEntry> | undefined;

  constructor(quotes: QuoteCatalog, saved?: SavedSearch) {
    this.#quotes = quotes;
    this.#saved = saved;
  }

  /** After the article is in the catalog. */
  add(article: Article): void {
    if (this.#saved !== undefined) this.#ready();
    this.#engine?.addAll(this.#quotes.of(article));
  }

  /** Before the article leaves the catalog. */
  remove(article: Article): void {
    if (this.#saved !== undefined) this.#ready();
    this.#engine?.removeAll(this.#quotes.of(article));
  }

  /** The quotes with all words of the query or, where there are none, with any; the best first, ties in the archive's order. */
  find(query: string, among?: ReadonlySet<QuoteEntry>): SearchMatch[] {
    const options = among && { boostDocument: (entry: QuoteEntry) => (among.has(entry) ? 1 : 0) };
    const search = (combineWith: 'AND' | 'OR') => this.#ready().search(query, { combineWith, ...options });
    const withAll = search('AND');
    const results = withAll.length > 0 ? withAll : search('OR');
    return results
      .map(({ id, score, match }) => ({ entry: id as QuoteEntry, score: rounded(score), match }))
      .sort((a, b) => b.score - a.score || a.entry.place - b.entry.place);
  }

  toJSON(): SavedSearch {
    const { documentIds, averageFieldLength, fieldIds, ...index } = this.#ready().toJSON();
    return {
      ...index,
      fieldIds: { ...fieldIds },
      averageFieldLength: [...averageFieldLength],
      documents: Object.keys(documentIds).map(Number),
    };
  }

  #ready(): MiniSearch<QuoteEntry> {
    this.#engine ??= this.#saved === undefined ? this.#made() : this.#loaded(this.#saved);
    this.#saved = undefined;
    return this.#engine;
  }

  #made(): MiniSearch<QuoteEntry> {
    const engine = new MiniSearch(options);
    engine.addAll(this.#quotes.all());
    return engine;
  }

  #loaded({ documents, ...saved }: SavedSearch): MiniSearch<QuoteEntry> {
    const entries = this.#quotes.all();
    const documentIds = Object.fromEntries(documents.map((number, index) => [number, entries[index]]));
    return MiniSearch.loadJS(
      { ...saved, averageFieldLength: [...saved.averageFieldLength], documentIds },
      options,
    );
  }
}

const boost: Readonly<Record<SearchPart, number>> = { words: 4, speaker: 2, context: 1 };

const searchOptions: SearchOptions = {
  boost,
  tokenize: (query) => [...new Set(termsOf(query))],
  prefix: (term, index, { length }) => index === length - 1 || (term.length > 2 && length <= mostLoose),
  fuzzy: (term, _, { length }) => (length <= mostLoose ? typosIn(term) : 0),
};

/** Of longer queries, a pasted passage perhaps, each word is taken as it is: a hundred loose ones would take seconds. */
const mostLoose = 12;

const options: Options<QuoteEntry> = {
  fields: [...searchParts],
  // An entry is its own id: results lead to it without a table.
  extractField: (entry, field) => (field === 'id' ? entry : textOf(entry, field as SearchPart)),
  tokenize: termsOf,
  processTerm: (term) => term,
  searchOptions,
};

function textOf(entry: QuoteEntry, part: SearchPart): string {
  return searchedTexts(entry, part)
    .map(({ text }) => text)
    .join('\n');
}

function termsOf(text: string): string[] {
  return wordsIn(text).map(({ term }) => term);
}

/** How many letters of a word may be wrong: none of a short one or a number. */
function typosIn(term: string): number {
  if (term.length < 4 || /\p{N}/u.test(term)) return 0;
  return term.length < 7 ? 1 : 2;
}

/** To six decimals: sums that differ only as the order of their parts has it are a tie. */
function rounded(score: number): number {
  return Math.round(score * 1e6) / 1e6;
}

import type { Article, LocatedPassage } from '@onrecord/core';
import { UsageError } from '../article/usage-error.js';
import { authorPassages } from './author-marks.js';
import { isTextOf } from './is-article-text.js';
import { locatePassages } from './locate-passages.js';
import { PageText } from './page-text.js';
import { textRoots } from './text-roots.js';
import { TextWatch } from './text-watch.js';

/** What was looked for, and where the text had it. */
interface Found {
  readonly article: Article;
  readonly text: string;
  readonly passages: ReadonlyMap<string, LocatedPassage>;
}

/** Finds the passages of an article's quotes in the text around an element, again whenever the text changes. */
export class PassageFinder {
  /** The elements that hold the text. */
  roots: readonly Element[] = [];
  /** Where the quotes are, by their ids. */
  places: ReadonlyMap<string, Range> = new Map();

  readonly #host: HTMLElement;
  readonly #onFound: () => void;
  readonly #watch: TextWatch;
  #article: Article | undefined;
  #selector: string | undefined;
  #found: Found | undefined;
  #search = new AbortController();
  #reported = '';

  constructor(host: HTMLElement, onFound: () => void) {
    this.#host = host;
    this.#onFound = onFound;
    this.#watch = new TextWatch({
      concerns: (changes) => this.#concerns(changes),
      reread: () => this.#reread(),
    });
  }

  /** Looks for the quotes of an article in what the selector names, or in the host. */
  find(article: Article, selector: string | undefined): void {
    if (article === this.#article && selector === this.#selector) return;
    this.#article = article;
    this.#selector = selector;
    this.#watch.watch(selector ? this.#host.getRootNode() : this.#host);
    void this.#reread();
  }

  /** Looks no longer, and forgets what it found. */
  stop(): void {
    if (this.#article === undefined) return;
    this.#article = undefined;
    this.#found = undefined;
    this.#search.abort();
    this.#watch.watch(undefined);
    this.#publish([], new Map());
  }

  /** Changes the page, which is no reason to look again. */
  unheeded<Result>(change: () => Result): Result {
    return this.#watch.unheeded(change);
  }

  #concerns(changes: readonly MutationRecord[]): boolean {
    // What is no text now may have been before.
    const places = changes.map(({ type, target }) => (type === 'attributes' ? target.parentNode : target));
    const isText = (node: Node | null): boolean =>
      node !== null && this.roots.some((root) => isTextOf(root, node));
    return places.some(isText) || !isSame(this.#findRoots(), this.roots);
  }

  /** Whether any place has become another. */
  async #reread(): Promise<boolean> {
    this.#search.abort();
    this.#search = new AbortController();
    const { signal } = this.#search;
    for (;;) {
      const article = this.#article;
      if (article === undefined) return false;
      const roots = this.#findRoots();
      const page = new PageText(roots);
      if (this.#found?.article === article && this.#found.text === page.text) {
        const before = this.places;
        this.#publish(roots, new Map([...rangesIn(page, this.#found), ...authorPassages(roots)]));
        return !isSame([...this.places.values()].flatMap(ends), [...before.values()].flatMap(ends));
      }
      const passages = await locatePassages(article, page.text, signal);
      if (passages === undefined) return false;
      // The page may have changed meanwhile: another look at it.
      this.#found = { article, text: page.text, passages };
    }
  }

  #publish(roots: readonly Element[], places: ReadonlyMap<string, Range>): void {
    this.roots = roots;
    this.places = places;
    this.#onFound();
  }

  #findRoots(): readonly Element[] {
    try {
      return textRoots(this.#host, this.#selector);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      this.#report(error.message);
      return [];
    }
  }

  /** Tells the site owner, once for each fault, and not before all of the page is there. */
  #report(message: string): void {
    if (message === this.#reported) return;
    if (document.readyState === 'complete') {
      this.#reported = message;
      console.error(
        `onrecord: <${this.#host.localName}> can’t find the article’s text. ${message}`,
        this.#host,
      );
    } else {
      const { signal } = this.#search;
      addEventListener('load', this.#onLoad, { once: true, signal });
    }
  }

  /** One and the same, so that it is heard once however often it is added. */
  #onLoad = (): void => {
    void this.#reread();
  };
}

function rangesIn(page: PageText, { passages }: Found): [string, Range][] {
  return [...passages].flatMap(([id, passage]) => {
    const range = page.rangeOf(passage);
    return range === undefined ? [] : [[id, range]];
  });
}

function ends({ startContainer, startOffset, endContainer, endOffset }: Range): unknown[] {
  return [startContainer, startOffset, endContainer, endOffset];
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((item, i) => item === other[i]);
}

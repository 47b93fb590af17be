import { idle } from './idle.js';

/** How long changes are gathered, in milliseconds; ever longer while they turn out not to matter. */
const soon = 250;
const seldom = 8000;

/** Whatever may change which words are there to read, or where the author marked them. */
const changes: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: ['aria-hidden', 'class', 'data-onrecord-quote', 'hidden', 'style'],
};

/** What a `TextWatch` asks. */
export interface Watcher {
  /** Whether any of the changes may matter. */
  readonly concerns: (changes: readonly MutationRecord[]) => boolean;
  /** Reads anew, and says whether anything is other than it was. */
  readonly reread: () => boolean | Promise<boolean>;
}

/** Has a part of a page read anew when it changes, at most four times a second, and while the page rests. */
export class TextWatch {
  readonly #watcher: Watcher;
  readonly #observer: MutationObserver;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #wait = soon;
  #lastRead = 0;
  #observed: Node | undefined;

  constructor(watcher: Watcher) {
    this.#watcher = watcher;
    this.#observer = new MutationObserver((records) => {
      this.#heed(records);
    });
  }

  /** Watches a node and everything inside it, and no longer what it watched before. */
  watch(node: Node | undefined): void {
    if (node === this.#observed) return;
    this.#observer.disconnect();
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#observed = node;
    if (node !== undefined) this.#observer.observe(node, changes);
  }

  /** Changes the page itself, which is no reason to read it anew. */
  unheeded<Result>(change: () => Result): Result {
    this.#heed(this.#observer.takeRecords());
    const result = change();
    this.#observer.takeRecords();
    return result;
  }

  #heed(records: readonly MutationRecord[]): void {
    if (this.#timer !== undefined || !this.#watcher.concerns(records)) return;
    // After a rest, the first change is as likely as any to matter.
    if (performance.now() - this.#lastRead > 2 * this.#wait) this.#wait = soon;
    this.#timer = setTimeout(() => void this.#read(), this.#wait);
  }

  async #read(): Promise<void> {
    await idle();
    this.#timer = undefined;
    if (this.#observed === undefined) return;
    const isOther = await this.#watcher.reread();
    this.#wait = isOther ? soon : Math.min(seldom, 2 * this.#wait);
    this.#lastRead = performance.now();
  }
}

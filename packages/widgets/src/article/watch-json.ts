import { keepJson, loadJson } from './load-json.js';

type Listener = (json: unknown) => void;

/** In seconds: nobody asks a server more often than this, nor waits longer after failures unless told to. */
const least = 5;
const most = 3600;

const watches = new Map<string, Watch>();

/**
 * Calls `listener` with the JSON at an address whenever it is another than before, until the function returned is called. It is
 * asked for every so many seconds, at least 5, with what the browser's cache knows of it, once for the whole page; not while
 * the page is hidden, and after each failure in twice the time.
 */
export function watchJson(src: string, seconds: number, listener: Listener): () => void {
  const url = new URL(src, document.baseURI).href;
  const watch = watches.get(url) ?? new Watch(url);
  watches.set(url, watch);
  watch.add(listener, Math.max(seconds, least));
  return () => {
    if (watch.remove(listener)) watches.delete(url);
  };
}

class Watch {
  readonly #url: string;
  readonly #listeners = new Map<Listener, number>();
  readonly #fetching = new AbortController();
  #last = performance.now();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;

  constructor(url: string) {
    this.#url = url;
    document.addEventListener('visibilitychange', this.#plan, { signal: this.#fetching.signal });
  }

  add(listener: Listener, seconds: number): void {
    this.#listeners.set(listener, seconds);
    this.#plan();
  }

  /** Returns whether nobody is left. */
  remove(listener: Listener): boolean {
    this.#listeners.delete(listener);
    if (this.#listeners.size > 0) return false;
    clearTimeout(this.#timer);
    this.#fetching.abort();
    return true;
  }

  #plan = (): void => {
    clearTimeout(this.#timer);
    if (document.visibilityState === 'hidden' || this.#fetching.signal.aborted) return;
    const seconds = Math.min(...this.#listeners.values());
    const delay = Math.min(seconds * 2 ** this.#failures, Math.max(seconds, most));
    const due = this.#last + delay * 1000;
    this.#timer = setTimeout(() => void this.#look(), Math.max(0, due - performance.now()));
  };

  async #look(): Promise<void> {
    const { signal } = this.#fetching;
    try {
      const before = JSON.stringify(await loadJson(this.#url));
      const response = await fetch(this.#url, { cache: 'no-cache', signal });
      if (!response.ok) throw new Error(`expected status 200, got ${response.status}`);
      const json: unknown = await response.json();
      this.#failures = 0;
      if (JSON.stringify(json) !== before) this.#tell(json);
    } catch (error) {
      if (signal.aborted) return;
      this.#failures += 1;
      if (this.#failures === 1)
        console.warn(`onrecord: ${this.#url} could not be refreshed. What is shown stays.`, error);
    }
    this.#last = performance.now();
    this.#plan();
  }

  #tell(json: unknown): void {
    keepJson(this.#url, json);
    for (const listener of this.#listeners.keys()) listener(json);
  }
}

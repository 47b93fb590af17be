import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readHash, withValue } from './hash-value.js';

interface HashHost extends ReactiveControllerHost {
  /** The name under which the selection is kept; none for not at all. */
  readonly hash: string | undefined;
  readonly selected: string | undefined;
}

/**
 * Keeps an element's selection in the fragment of the page's address. A page that begins without one there keeps the selection
 * that the element begins with.
 */
export class HashSelection implements ReactiveController {
  readonly #host: HashHost;
  readonly #select: (value: string | undefined) => void;
  /** What the address says, or needn't be told. */
  #known: string | undefined;

  /** `select` is told of a value that the address has, or no longer has. `follows` is whether it counts at the beginning. */
  constructor(host: HashHost, select: (value: string | undefined) => void, follows: boolean) {
    this.#host = host;
    this.#select = select;
    this.#known = follows ? host.selected : undefined;
    if (!follows) this.hostUpdated();
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#onHashChange);
    if (this.#value() !== undefined) this.#onHashChange();
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#onHashChange);
  }

  hostUpdated(): void {
    const { hash, selected } = this.#host;
    if (!hash || selected === this.#known) return;
    this.#known = selected;
    const url = new URL(location.href);
    url.hash = withValue(url.hash, hash, selected);
    history.replaceState(history.state, '', url);
  }

  #value(): string | undefined {
    const { hash } = this.#host;
    return hash ? readHash(location.hash, hash) : undefined;
  }

  #onHashChange = (): void => {
    if (!this.#host.hash) return;
    this.#known = this.#value();
    this.#select(this.#known);
  };
}

import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readHash, withValue } from './hash-value.js';

export interface HashHost extends ReactiveControllerHost {
  /** The name under which the selection is kept; none for not at all. */
  readonly hash: string | undefined;
}

/**
 * Keeps an element's selection in the fragment of the page's address. A page that begins without one keeps the selection that
 * the element begins with.
 */
export class HashSelection implements ReactiveController {
  readonly #host: HashHost;
  readonly #select: (value: string | undefined) => void;

  /** `select` is told of a value that the address has, or no longer has. */
  constructor(host: HashHost, select: (value: string | undefined) => void) {
    this.#host = host;
    this.#select = select;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#onHashChange);
    if (this.#value() !== undefined) this.#onHashChange();
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#onHashChange);
  }

  write(value: string | undefined): void {
    const { hash } = this.#host;
    if (!hash) return;
    const url = new URL(location.href);
    url.hash = withValue(url.hash, hash, value);
    history.replaceState(history.state, '', url);
  }

  #value(): string | undefined {
    const { hash } = this.#host;
    return hash ? readHash(location.hash, hash) : undefined;
  }

  #onHashChange = (): void => {
    if (this.#host.hash) this.#select(this.#value());
  };
}

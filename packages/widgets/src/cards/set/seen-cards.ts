import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** In milliseconds: no card has come into sight for so long once a reader has stopped scrolling. */
const pause = 150;

interface SeenCardsHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/**
 * Which cards of a long set have been in sight, or close to it: those that are worth some work. Nothing is done for them while
 * a reader scrolls, as that would cost frames. Where a browser lays all cards out at once, all count as seen.
 */
export class SeenCards implements ReactiveController {
  readonly #host: SeenCardsHost;
  readonly #seen = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: SeenCardsHost) {
    this.#host = host;
    host.renderRoot.addEventListener('contentvisibilityautostatechange', this.#wait, { capture: true });
    host.addController(this);
  }

  has(quote: string): boolean {
    return this.#seen.has(quote);
  }

  hostUpdated(): void {
    this.#wait();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  #wait = (): void => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#look, pause);
  };

  #look = (): void => {
    const before = this.#seen.size;
    for (const card of this.#host.renderRoot.querySelectorAll<HTMLElement>('.long .item')) {
      const { quote = '' } = card.dataset;
      if (!this.#seen.has(quote) && card.checkVisibility({ contentVisibilityAuto: true }))
        this.#seen.add(quote);
    }
    if (this.#seen.size > before) this.#host.requestUpdate();
  };
}

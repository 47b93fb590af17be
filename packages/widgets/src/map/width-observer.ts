import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A change of the width by less than this share can't be seen in what is drawn for it. */
const leastChange = 0.01;

/** Follows the width of a part of an element's shadow tree, and updates the element when it changes. */
export class WidthObserver implements ReactiveController {
  /** In CSS pixels; undefined until the part is drawn, unless the element has said what it will be. */
  width: number | undefined;

  readonly #host: ReactiveControllerHost & { readonly renderRoot: ParentNode };
  readonly #selector: string;
  #observer: ResizeObserver | undefined;
  #observed: Element | null = null;

  constructor(host: ReactiveControllerHost & { readonly renderRoot: ParentNode }, selector: string) {
    this.#host = host;
    this.#selector = selector;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observed = null;
  }

  hostUpdated(): void {
    const part = this.#host.renderRoot.querySelector(this.#selector);
    if (part === this.#observed) return;
    this.#observer ??= new ResizeObserver(this.#onResize);
    this.#observer.disconnect();
    if (part !== null) this.#observer.observe(part);
    this.#observed = part;
  }

  hostConnected(): void {
    // An element that was moved observes its part again.
    this.#host.requestUpdate();
  }

  #onResize = ([entry]: readonly ResizeObserverEntry[]): void => {
    const width = entry?.contentRect.width ?? 0;
    if (width === 0 || Math.abs(width - (this.width ?? 0)) < leastChange * width) return;
    // What is drawn for a width may change the height that is observed: in the next frame, lest the two go round in circles.
    requestAnimationFrame(() => {
      this.width = width;
      this.#host.requestUpdate();
    });
  };
}

import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Tells an element when the page is being printed, so that it shows what a reader of paper can't open. */
export class Printing implements ReactiveController {
  isOn = false;
  readonly #drawNow: () => void;
  readonly #media = matchMedia('print');

  /** `drawNow` must draw before it returns: printing doesn't wait. */
  constructor(host: ReactiveControllerHost, drawNow: () => void) {
    this.#drawNow = drawNow;
    host.addController(this);
  }

  hostConnected(): void {
    // Some browsers tell in one way only.
    addEventListener('beforeprint', this.#onBefore);
    addEventListener('afterprint', this.#onAfter);
    this.#media.addEventListener('change', this.#onMedia);
    this.isOn = this.#media.matches;
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#onBefore);
    removeEventListener('afterprint', this.#onAfter);
    this.#media.removeEventListener('change', this.#onMedia);
  }

  #onBefore = (): void => {
    this.#set(true);
  };

  #onAfter = (): void => {
    this.#set(false);
  };

  #onMedia = ({ matches }: MediaQueryListEvent): void => {
    this.#set(matches);
  };

  #set(isOn: boolean): void {
    if (isOn === this.isOn) return;
    this.isOn = isOn;
    this.#drawNow();
  }
}

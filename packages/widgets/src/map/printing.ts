import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Tells an element when the page is being printed, so that it shows what a reader of paper can't open. */
export class Printing implements ReactiveController {
  isOn = false;
  readonly #host: ReactiveControllerHost;
  readonly #media = matchMedia('print');

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // Some browsers tell in one way only.
    addEventListener('beforeprint', this.#onBefore);
    addEventListener('afterprint', this.#onAfter);
    this.#media.addEventListener('change', this.#onMedia);
    this.#set(this.#media.matches);
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
    this.#host.requestUpdate();
  }
}

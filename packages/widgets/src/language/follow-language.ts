import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { onLanguageChange } from './on-language-change.js';

const followers = new WeakSet<ReactiveControllerHost>();

/** From the first call for an element on, it is updated whenever a `lang` in the page changes. */
export function followLanguage(host: ReactiveControllerHost): void {
  if (followers.has(host)) return;
  followers.add(host);
  host.addController(new LanguageFollower(host));
}

class LanguageFollower implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  hostConnected(): void {
    this.#stop = onLanguageChange(() => {
      this.#host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    this.#stop?.();
  }
}

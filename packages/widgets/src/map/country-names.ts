import type { Article } from '@onrecord/core';
import type { ReactiveControllerHost } from 'lit';

/**
 * Names of countries: those in the data, which cost nothing, else the browser's, which are slow to come by. These wait until
 * something is painted; up to then a country goes by its code.
 */
export class CountryNames {
  readonly #host: ReactiveControllerHost;
  #byLanguage = new Map<string, Intl.DisplayNames>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  nameOf(article: Article, code: string): string {
    const inData = article.actors.find((actor) => actor.kind === 'country' && actor.country === code)?.name;
    if (inData !== undefined) return inData;
    const names = this.#byLanguage.get(article.lang);
    if (names === undefined)
      requestAnimationFrame(() => {
        this.#load(article.lang);
      });
    return names?.of(code) ?? code;
  }

  #load(language: string): void {
    if (this.#byLanguage.has(language)) return;
    this.#byLanguage.set(language, regionNames(language));
    this.#host.requestUpdate();
  }
}

function regionNames(language: string): Intl.DisplayNames {
  try {
    return new Intl.DisplayNames([language, 'en'], { type: 'region' });
  } catch {
    // A tag that isn't one: the validator would have refused it, but nothing that is drawn depends on it.
    return new Intl.DisplayNames(['en'], { type: 'region' });
  }
}

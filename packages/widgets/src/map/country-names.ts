import type { Article } from '@onrecord/core';
import { spokenTag } from '../language/msg.js';

/** Names of countries: those in the data, else the browser's, which are slow to come by. */
export class CountryNames {
  readonly #byLanguage = new Map<string, Intl.DisplayNames>();

  nameOf({ actors }: Article, code: string, language = spokenTag()): string {
    const inData = actors.find(({ kind, country }) => kind === 'country' && country === code)?.name;
    return inData ?? this.#namesIn(language).of(code) ?? code;
  }

  #namesIn(language: string): Intl.DisplayNames {
    const names = this.#byLanguage.get(language) ?? regionNames(language);
    this.#byLanguage.set(language, names);
    return names;
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

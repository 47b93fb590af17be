import type { StrResult } from '@lit/localize';

/** What messages say in another language, by what they say in English. `{0}` stands for the first value, `{1}` for the second. */
export type Translation = Readonly<Record<string, string>>;

/** A language that widgets speak. */
export interface Language {
  /** As in a `lang` attribute. */
  readonly tag: string;
  readonly translation: Translation;
}

export const english: Language = { tag: 'en', translation: {} };

let spoken = english;

/** The tag of the language that is being spoken, for what `Intl` puts into words. */
export function spokenTag(): string {
  return spoken.tag;
}

/** Runs `draw` with every message in a language. `draw` must not wait: messages of others are spoken meanwhile. */
export function speak<Result>(language: Language, draw: () => Result): Result {
  const before = spoken;
  spoken = language;
  try {
    return draw();
  } finally {
    spoken = before;
  }
}

/**
 * A message in the language that is being spoken, in English where that has no words for it. Called as Lit Localize's `msg`
 * is, which knows one language for a whole page; a widget speaks that of the text around it.
 */
export function msg(template: string | StrResult): string {
  if (typeof template === 'string') return spoken.translation[template] ?? template;
  const { strings, values } = template;
  const source = strings.reduce((before, after, i) => `${before}{${i - 1}}${after}`);
  const text = spoken.translation[source] ?? source;
  return text.replace(/\{(\d)\}/gu, (_, i: string) => String(values[Number(i)]));
}

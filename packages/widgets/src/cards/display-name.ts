import { spokenTag } from '../language/msg.js';

const known = new Map<string, Intl.DisplayNames>();

/** What a country or a language is called in the language that is being spoken; undefined for a code that nobody knows. */
export function displayName(type: 'region' | 'language', code: string): string | undefined {
  const key = type + spokenTag();
  const names = known.get(key) ?? new Intl.DisplayNames([spokenTag(), 'en'], { type, fallback: 'none' });
  known.set(key, names);
  try {
    return names.of(code);
  } catch {
    // Not even the shape of a code. The validator would have refused it.
    return undefined;
  }
}

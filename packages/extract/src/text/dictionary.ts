import { isLetter } from '../marks/mark.js';
import type { Language } from '../language/language.js';
import { placeNames } from './place-names.js';
import { entryOf, meaningless, tag, type Entry, type Meaning } from './token.js';

/** Longer ones are looked at as words that nobody knows. */
const longestWord = 40;

/** Engines cut longer pieces so that they keep the whole text alive. */
const longestCopied = 12;

type NotedMeaning = { -readonly [Key in keyof Meaning]: Meaning[Key] };

/** What is known of a language's words, ready to be looked up. */
export class Dictionary {
  readonly abbreviations: ReadonlySet<string>;
  readonly #meanings = new Map<string, NotedMeaning>();
  readonly #smallWords: ReadonlyMap<string, string> | undefined;
  readonly #endings = new Map<string, Entry>();
  /** Words met lately, each in the slot that its letters point to, until another takes it over. */
  readonly #slots = new Array<Entry | undefined>(1 << 15).fill(undefined);

  constructor(language: Language) {
    const { lexicon, cueForms, countries, abbreviations, smallWords, titlesInFull = [] } = language;
    this.abbreviations = abbreviations;
    this.#smallWords = smallWords;
    for (const kind of Object.keys(lexicon) as (keyof typeof lexicon)[])
      for (const word of lexicon[kind] ?? []) this.#noted(word).tags |= tag[kind];
    for (const [word, cue] of cueForms) {
      const meaning = this.#noted(word);
      meaning.tags |= tag.cue | tag.verb;
      meaning.cue = cue;
    }
    for (const [name, { adjective }] of countries)
      this.#noted(name).tags |= adjective ? tag.nationality : tag.country;
    for (const [word, place] of placeNames(language)) this.#noted(word).place = place;
    for (const [word, inFull] of titlesInFull) this.#noted(word).inFull = inFull;
  }

  #noted(word: string): NotedMeaning {
    const known = this.#meanings.get(word);
    if (known) return known;
    const meaning = { ...meaningless };
    this.#meanings.set(word, meaning);
    return meaning;
  }

  /** What is told of the word or mark between two places. Most words of a text were met before. */
  entryAt(text: string, start: number, end: number): Entry {
    if (end - start > longestWord) return this.#entry(text.slice(start, end));
    const slots = this.#slots;
    let sum = 0;
    for (let i = start; i < end; i += 1) sum = (Math.imul(sum, 31) + text.charCodeAt(i)) | 0;
    const slot = (sum ^ (sum >>> 15)) & (slots.length - 1);
    const known = slots[slot];
    if (known?.text.length === end - start && text.startsWith(known.text, start)) return known;
    return (slots[slot] = this.#entry(copied(text.slice(start, end))));
  }

  /** What is told of "'s", "'re" and the like at the end of a word; a mere apostrophe is "'s" as well. */
  ending(text: string): Entry {
    const known = this.#endings.get(text);
    if (known) return known;
    const word = `'${text.slice(1).toLowerCase() || 's'}`;
    const entry = entryOf(text, word, 'word', false, this.#meanings.get(word));
    this.#endings.set(text, entry);
    return entry;
  }

  #entry(text: string): Entry {
    const code = text.charCodeAt(0);
    const straight = text.includes('\u2019') ? text.replace('\u2019', "'") : text;
    const own = text.length > longestWord ? '' : straight.toLowerCase();
    const capital =
      (code >= 65 && code <= 90) ||
      (code >= 0xc0 && isUpper(text)) ||
      (text[2] === '-' && /^(?:al|el)-\p{Lu}/u.test(text));
    const kind = code >= 48 && code <= 57 ? 'number' : isLetter(code) ? 'word' : 'punctuation';
    const meaning = this.#meanings.get(own) ?? this.#meaningOfDouble(own);
    return entryOf(text, this.#smallWords?.get(own) ?? own, kind, capital, meaning);
  }

  /** What a word in lower case may be. */
  tagsOf(word: string): number {
    return this.#meanings.get(word)?.tags ?? 0;
  }

  /** Of a double name, the first part tells: "Marie-Claude", "Jean-Yves". */
  #meaningOfDouble(word: string): Meaning | undefined {
    const dash = word.indexOf('-');
    const first = dash < 0 ? 0 : this.tagsOf(word.slice(0, dash));
    return first & tag.givenName
      ? { ...meaningless, tags: first & (tag.givenName | tag.male | tag.female) }
      : undefined;
  }
}

const dictionaries = new WeakMap<Language, Dictionary>();

/** The dictionary of a language, made once. */
export function dictionaryOf(language: Language): Dictionary {
  const known = dictionaries.get(language) ?? new Dictionary(language);
  dictionaries.set(language, known);
  return known;
}

function isUpper(word: string): boolean {
  const first = String.fromCodePoint(word.codePointAt(0)!);
  return first !== first.toLowerCase();
}

function copied(piece: string): string {
  return piece.length > longestCopied ? Array.from(piece).join('') : piece;
}

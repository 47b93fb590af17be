import { isLetter } from '../marks/mark.js';
import type { CueForm, Language } from '../language/language.js';
import { placeNames, type PlaceName } from './place-names.js';
import { tag, type Entry } from './token.js';

/** Longer ones are looked at as words that nobody knows. */
const longestWord = 40;

/** Longer ones may keep the text alive that they were cut from. */
const longestKept = 12;

/** What is known of a language's words, ready to be looked up. */
export class Dictionary {
  readonly abbreviations: ReadonlySet<string>;
  readonly #tags = new Map<string, number>();
  readonly #cues: ReadonlyMap<string, CueForm>;
  readonly #places: ReadonlyMap<string, PlaceName>;
  readonly #smallWords: ReadonlyMap<string, string> | undefined;
  readonly #titlesInFull: ReadonlyMap<string, string> | undefined;
  /** Words met lately, each in the slot that its letters point to, until another takes it over. */
  readonly #slots = new Array<Entry | undefined>(1 << 14).fill(undefined);

  constructor(language: Language) {
    const { lexicon, cueForms, countries, abbreviations, smallWords, titlesInFull } = language;
    this.abbreviations = abbreviations;
    this.#cues = cueForms;
    this.#places = placeNames(language);
    this.#smallWords = smallWords;
    this.#titlesInFull = titlesInFull;
    for (const kind of Object.keys(lexicon) as (keyof typeof lexicon)[])
      this.#tag(lexicon[kind] ?? [], tag[kind]);
    this.#tag(cueForms.keys(), tag.cue | tag.verb);
    for (const [name, { adjective }] of countries)
      this.#tag([name], adjective ? tag.nationality : tag.country);
  }

  /** What is told of the word or mark between two places. Most words of a text were met before. */
  entryAt(text: string, start: number, end: number): Entry {
    if (end - start > longestKept) return this.#entry(text.slice(start, end));
    const slots = this.#slots;
    let sum = 0;
    for (let i = start; i < end; i += 1) sum = (Math.imul(sum, 31) + text.charCodeAt(i)) | 0;
    const slot = (sum ^ (sum >>> 13)) & (slots.length - 1);
    const known = slots[slot];
    if (known?.text.length === end - start && text.startsWith(known.text, start)) return known;
    return (slots[slot] = this.#entry(text.slice(start, end)));
  }

  /** What is told of "'s", "'re" and the like at the end of a word; a mere apostrophe is "'s" as well. */
  ending(text: string): Entry {
    const word = `'${text.slice(1).toLowerCase() || 's'}`;
    return {
      text,
      word,
      tags: this.tagsOf(word),
      capital: false,
      kind: 'word',
      cue: undefined,
      place: undefined,
      inFull: undefined,
    };
  }

  #entry(text: string): Entry {
    const code = text.charCodeAt(0);
    const straight = text.includes('\u2019') ? text.replace('\u2019', "'") : text;
    const own = text.length > longestWord ? '' : straight.toLowerCase();
    const word = this.#smallWords?.get(own) ?? own;
    return {
      text,
      word,
      tags: this.tagsOf(own) || this.#tagsOfDouble(own),
      capital:
        (code >= 65 && code <= 90) ||
        (code >= 0xc0 && isUpper(text)) ||
        ((code === 0x61 || code === 0x65) && /^(?:al|el)-\p{Lu}/u.test(text)),
      kind: code >= 48 && code <= 57 ? 'number' : isLetter(code) ? 'word' : 'punctuation',
      cue: this.#cues.get(own),
      place: this.#places.get(own),
      inFull: this.#titlesInFull?.get(own),
    };
  }

  /** What a word in lower case may be. */
  tagsOf(word: string): number {
    return this.#tags.get(word) ?? 0;
  }

  /** Of a double name, the first part tells: "Marie-Claude", "Jean-Yves". */
  #tagsOfDouble(word: string): number {
    const dash = word.indexOf('-');
    const first = dash < 0 ? 0 : this.tagsOf(word.slice(0, dash));
    return first & tag.givenName ? first & (tag.givenName | tag.male | tag.female) : 0;
  }

  #tag(words: Iterable<string>, tags: number): void {
    for (const word of words) this.#tags.set(word, this.tagsOf(word) | tags);
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

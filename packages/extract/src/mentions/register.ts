import type { Speaker } from '../extracted-quote.js';
import { countryNamed, isRegion } from '../text/place-names.js';
import { has, isName, isPunctuation, tag, type Token } from '../text/token.js';
import { namePhrase, type Phrase } from './phrase.js';

/** Somebody the article speaks of. */
export interface Actor {
  name: string;
  /** The words of the name, in lower case. */
  readonly words: string[];
  type: Speaker['type'];
  readonly unnamed: boolean;
  sex?: 'male' | 'female' | undefined;
  /** What its first word may be as a given name, as tags; 0 where it is none. */
  given: number;
  plural: boolean;
  /** Nouns that were said of it, in lower case. */
  readonly nouns: Set<string>;
  role?: string | undefined;
  affiliation?: string | undefined;
  country?: string | undefined;
  /** When it was last mentioned, and last spoke or acted: numbers of sentences. */
  seen: number;
  acted: number;
  count: number;
  /** How often it was called by one word of its name. */
  short: number;
}

/** Who an article speaks of, so that "Lee" and "she" find the "Ada Lee" of its first paragraph. */
export class Register {
  readonly #actors: Actor[] = [];
  readonly #byLast = new Map<string, Actor[]>();
  readonly #byWord = new Map<string, Actor[]>();
  readonly #byName = new Map<string, Actor>();
  readonly #byInitials = new Map<string, Actor>();
  /** Words of names that stand where other words have no capital. */
  readonly #certain = new Set<string>();

  /** Notes a name, before anything is resolved: an article may say "Lee" before "Ada Lee". */
  note(tokens: readonly Token[], phrase: Phrase): void {
    this.#noteOwners(tokens, phrase);
    if (phrase.kind !== 'name') return;
    const { nameFirst, nameLast } = phrase;
    if (nameLast > nameFirst) this.#named(tokens, phrase);
    if (nameFirst > 0) for (let i = nameFirst; i <= nameLast; i += 1) this.#certain.add(tokens[i]!.word);
  }

  /** Notes the full names of a headline, in which other words have capitals too: a given name and the word after it. */
  noteHeadline(tokens: readonly Token[]): void {
    for (let i = 1; i < tokens.length; i += 1)
      if (has(tokens[i - 1], tag.givenName) && isOnlyName(tokens[i - 1]!) && isOnlyName(tokens[i]!))
        this.#named(tokens, namePhrase(i - 1, i));
  }

  /** "Ada Lee" in "Ada Lee's son" */
  #noteOwners(tokens: readonly Token[], { first, last }: Phrase): void {
    for (let i = first + 2; i < last; i += 1) {
      if (tokens[i]!.word !== "'s" || !isName(tokens[i - 1]) || !has(tokens[i - 2], tag.givenName)) continue;
      if (isName(tokens[i - 2])) this.#named(tokens, namePhrase(i - 2, i - 1));
    }
  }

  /** Whether the first word of a sentence is a name, and no other word with the capital of its place. */
  opensAsName(tokens: readonly Token[], { kind, nameFirst, nameLast }: Phrase): boolean {
    const token = tokens[0]!;
    return (
      kind !== 'name' ||
      nameFirst > 0 ||
      nameLast > 0 ||
      (token.tags & ~tag.plural) !== 0 ||
      this.#byLast.has(token.word) ||
      this.#certain.has(token.word) ||
      has(tokens[1], tag.cue | tag.auxiliary) ||
      isPunctuation(tokens[1], ':—') ||
      (isPunctuation(tokens[1], ',') &&
        (tokens[2]?.kind === 'number' || /^(?:an?|who)$/.test(tokens[2]?.word ?? '')))
    );
  }

  /** The actor whom a phrase names, new if need be. Pronouns and unnamed people aren't named. */
  named(tokens: readonly Token[], phrase: Phrase): Actor {
    return this.#named(tokens, phrase);
  }

  get actors(): readonly Actor[] {
    return this.#actors;
  }

  #named(tokens: readonly Token[], phrase: Phrase): Actor {
    const words = wordsOf(tokens, phrase);
    const key = words.join(' ');
    const sex = sexOf(tokens, phrase);
    const known = this.#byName.get(key);
    const single = words.length === 1;
    const longer = single ? this.#longer(key, sex) : undefined;
    let actor = known && !longer && (!single || known.count > 0 || !this.#byLast.has(key)) ? known : longer;
    if (!actor && !single) actor = this.#sameAs(words, phrase.isBody);
    if (!actor) {
      actor = newActor(nameText(tokens, phrase.nameFirst, phrase.nameLast), words, typeOf(tokens, phrase));
      const opening = tokens[phrase.nameFirst]!;
      if (has(opening, tag.givenName)) actor.given = opening.tags & (tag.male | tag.female);
      const place = countryNamed(tokens, phrase.nameFirst, phrase.nameLast);
      if (place && actor.type !== 'person') actor.country = place.code;
      this.#actors.push(actor);
      this.#byName.set(key, actor);
      push(this.#byLast, lastOf(words), actor);
      for (const word of words) push(this.#byWord, word, actor);
      if (actor.type === 'organization' && words.length > 2) this.#byInitials.set(initials(words), actor);
    } else if (words.length > actor.words.length && !phrase.isBody && isFuller(words, actor.words)) {
      actor.name = nameText(tokens, phrase.nameFirst, phrase.nameLast);
    }
    if (!known) this.#byName.set(key, actor);
    if (single) actor.short += 1;
    if (sex && (!actor.sex || single)) actor.sex = sex;
    return actor;
  }

  /** The one with a longer name whom a single word stands for. */
  #longer(word: string, sex: Actor['sex']): Actor | undefined {
    return (
      best(this.#byLast.get(word), sex, isPerson) ??
      best(this.#byWord.get(word), sex, (actor) => isPerson(actor) && actor.words[0] === word) ??
      best(this.#byLast.get(word), undefined, (actor) => isPerson(actor) && mayBe(actor, sex)) ??
      best(this.#byLast.get(word), sex, isShortBody) ??
      this.#byInitials.get(word)
    );
  }

  /** Another form of the same name: "J. Ada Lee", "Ada M. Lee". */
  #sameAs(words: readonly string[], isBody: boolean): Actor | undefined {
    if (isBody) return undefined;
    const last = lastOf(words);
    return this.#byLast
      .get(last)
      ?.find(
        (actor) =>
          actor.type === 'person' &&
          actor.words.length > 1 &&
          (sameGiven(actor.words[0]!, words[0]!) || endsAlike(actor.words, words)),
      );
  }
}

function isPerson({ words, type }: Actor): boolean {
  return words.length > 1 && type === 'person';
}

/** A word that is a name, or none that is known. */
function isOnlyName(token: Token): boolean {
  return isName(token) && (token.tags & ~(tag.givenName | tag.male | tag.female)) === 0;
}

/** Whether a given name leaves it open what somebody's sex is. */
function mayBe({ given }: Actor, sex: Actor['sex']): boolean {
  return given === 0 || (given & (sex === 'male' ? tag.male : tag.female)) !== 0;
}

function isShortBody({ words, type }: Actor): boolean {
  return words.length === 2 && type === 'organization';
}

/** The words of a name, in lower case. */
function wordsOf(tokens: readonly Token[], { nameFirst, nameLast }: Phrase): string[] {
  const words: string[] = [];
  for (let i = nameFirst; i <= nameLast; i += 1) {
    const { word } = tokens[i]!;
    if (word !== '') words.push(word.endsWith('.') ? word.slice(0, -1) : word);
  }
  return words;
}

/** One of whom no more is known. All have one shape, which engines are fast with. */
export function newActor(name: string, words: string[], type: Actor['type'], noun?: string): Actor {
  return {
    name,
    words,
    type,
    unnamed: noun !== undefined,
    sex: undefined,
    given: 0,
    plural: false,
    nouns: new Set(noun === undefined ? undefined : [noun]),
    role: undefined,
    affiliation: undefined,
    country: undefined,
    seen: -1,
    acted: -1,
    count: 0,
    short: 0,
  };
}

function best(
  actors: readonly Actor[] | undefined,
  sex: Actor['sex'],
  fits: (actor: Actor) => boolean,
): Actor | undefined {
  let found: Actor | undefined;
  if (!actors) return undefined;
  for (const actor of actors) {
    if (!fits(actor) || (sex && actor.sex && actor.sex !== sex)) continue;
    if (!found || actor.short > found.short || (actor.short === found.short && actor.seen > found.seen))
      found = actor;
  }
  return found;
}

/** "van der Wielen" is the end of "Anneke van der Wielen". */
function endsAlike(words: readonly string[], end: readonly string[]): boolean {
  return words.length > end.length && end.every((word, i) => word === words[words.length - end.length + i]);
}

function sameGiven(a: string, b: string): boolean {
  return a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}

function isFuller(words: readonly string[], than: readonly string[]): boolean {
  return than.every((word) => words.includes(word));
}

function initials(words: readonly string[]): string {
  return words
    .filter((word) => !/^(?:of|for|and|the|&|on)$/.test(word))
    .map((word) => word[0])
    .join('');
}

function lastOf(words: readonly string[]): string {
  for (let i = words.length - 1; i > 0; i -= 1)
    if (!/^(?:jr|sr|ii|iii|iv)$/.test(words[i]!) && words[i] !== ',') return words[i]!;
  return words[0]!;
}

/** The words between two places, with one space for any white space. */
export function nameText(tokens: readonly Token[], first: number, last: number): string {
  let text = '';
  let end = Infinity;
  for (let i = first; i <= last; i += 1) {
    const token = tokens[i]!;
    if (token.start > end) text += ' ';
    text += token.text;
    end = token.end;
  }
  return text;
}

function typeOf(tokens: readonly Token[], { nameFirst, nameLast, isBody }: Phrase): Speaker['type'] {
  if (isBody) return 'organization';
  if (isRegion(tokens, nameFirst, nameLast) && !has(tokens[nameFirst], tag.givenName)) return 'organization';
  const place = countryNamed(tokens, nameFirst, nameLast);
  if (place && !place.adjective) return place.name ? 'country' : 'organization';
  const only = tokens[nameFirst]!;
  if (
    nameFirst === nameLast &&
    only.text.length > 1 &&
    only.text.length < 6 &&
    only.text === only.text.toUpperCase() &&
    !has(only, tag.givenName)
  )
    return 'organization';
  return 'person';
}

/** What a phrase tells of a person's sex: by honorific, given name or noun. */
export function sexOf(tokens: readonly Token[], phrase: Phrase): Actor['sex'] {
  for (let i = phrase.first; i < phrase.nameFirst; i += 1) {
    const token = tokens[i]!;
    if (has(token, tag.honorific | tag.person)) {
      if (has(token, tag.male)) return 'male';
      if (has(token, tag.female)) return 'female';
    }
  }
  const honorific = tokens[phrase.first - 1];
  if (has(honorific, tag.honorific)) return has(honorific, tag.male) ? 'male' : 'female';
  if (phrase.kind === 'name' && phrase.nameLast > phrase.nameFirst) {
    const given = tokens[phrase.nameFirst]!;
    const sexes = has(given, tag.givenName) ? given.tags & (tag.male | tag.female) : 0;
    if (sexes === tag.male) return 'male';
    if (sexes === tag.female) return 'female';
  }
  if (phrase.kind === 'noun') {
    const noun = tokens[phrase.last]!;
    if (has(noun, tag.male)) return 'male';
    if (has(noun, tag.female)) return 'female';
  }
  return undefined;
}

/** How many who share a word of their names are kept apart; more are no article's. */
const mostNamesakes = 40;

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list && list.length >= mostNamesakes) return;
  if (list) list.push(value);
  else map.set(key, [value]);
}

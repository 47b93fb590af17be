import type { Speaker } from '../extracted-quote.js';
import { countryNamed, isRegion } from '../text/place-names.js';
import { has, isName, isPunctuation, tag, type Token } from '../text/token.js';
import { endsAlike, initials, isFuller, lastOf, nameText, sameGiven, wordsOf } from './name-text.js';
import { namePhrase, type Phrase } from './phrase.js';
import { givenSexes, mayBe, sexOf, sexOfGiven, type Sex } from './sex.js';

/** Somebody the article speaks of. */
export interface Actor {
  name: string;
  /** The words of the name, in lower case. */
  readonly words: string[];
  type: Speaker['type'];
  readonly unnamed: boolean;
  sex?: Sex;
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
    this.#noteCouple(tokens, phrase);
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

  /** "Ben Lee" in "Ben and Ada Lee" */
  #noteCouple(tokens: readonly Token[], { nameFirst: at, nameLast }: Phrase): void {
    const [given, and, other, last] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]];
    if (at !== nameLast || and?.word !== 'and' || !isName(last)) return;
    if (!has(given, tag.givenName) || !has(other, tag.givenName) || this.#byLast.has(given!.word)) return;
    const actor = newActor(`${given!.text} ${last!.text}`, [given!.word, last!.word], 'person');
    actor.given = givenSexes(given!);
    actor.sex = sexOfGiven(given!);
    this.#add(actor);
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
    const single = words.length === 1;
    const same = this.#byName.get(key);
    const known =
      single && sex && same?.sex && same.sex !== sex && !mayBe(same.given, sex) ? undefined : same;
    const longer = single ? this.#longer(key, sex) : undefined;
    let actor = known && !longer && (!single || known.count > 0 || !this.#byLast.has(key)) ? known : longer;
    if (!actor && !single) actor = this.#sameAs(words, phrase.isBody);
    if (!actor) {
      actor = newActor(nameText(tokens, phrase.nameFirst, phrase.nameLast), words, typeOf(tokens, phrase));
      actor.given = givenSexes(tokens[phrase.nameFirst]!);
      const place = countryNamed(tokens, phrase.nameFirst, phrase.nameLast);
      if (place && actor.type !== 'person') actor.country = place.code;
      this.#add(actor);
    } else if (words.length > actor.words.length && !phrase.isBody && isFuller(words, actor.words)) {
      actor.name = nameText(tokens, phrase.nameFirst, phrase.nameLast);
    }
    if (!same) this.#byName.set(key, actor);
    if (single) actor.short += 1;
    if (sex && (!actor.sex || single)) actor.sex = sex;
    return actor;
  }

  #add(actor: Actor): void {
    const { words } = actor;
    this.#actors.push(actor);
    this.#byName.set(words.join(' '), actor);
    push(this.#byLast, lastOf(words), actor);
    for (const word of words) push(this.#byWord, word, actor);
    if (actor.type === 'organization' && words.length > 2) this.#byInitials.set(initials(words), actor);
  }

  /** The one with a longer name whom a single word stands for. */
  #longer(word: string, sex: Sex): Actor | undefined {
    return (
      best(this.#byLast.get(word), sex, isPerson) ??
      best(this.#byWord.get(word), sex, (actor) => isPerson(actor) && actor.words[0] === word) ??
      best(this.#byLast.get(word), undefined, (actor) => isPerson(actor) && mayBe(actor.given, sex)) ??
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

function isShortBody({ words, type }: Actor): boolean {
  return words.length === 2 && type === 'organization';
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
  sex: Sex,
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

/** How many who share a word of their names are kept apart; more are no article's. */
const mostNamesakes = 40;

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list && list.length >= mostNamesakes) return;
  if (list) list.push(value);
  else map.set(key, [value]);
}

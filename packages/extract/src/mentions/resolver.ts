import { countryNamed } from '../text/place-names.js';
import { has, isName, isPunctuation, tag, type Token } from '../text/token.js';
import type { Phrase } from './phrase.js';
import { nameText, newActor, Register, sexOf, type Actor } from './register.js';

/** How many of the last actors a pronoun may mean. */
const remembered = 24;

const definites: ReadonlySet<string> = new Set(['the', 'his', 'her', 'their', 'its', 'this', 'that']);

/** Finds out whom phrases mean, as an article is read from its beginning. */
export class Resolver {
  readonly register = new Register();
  #now = 0;
  #recent: Actor[] = [];
  #speaker: Actor | undefined;
  #spoke = -100;
  readonly #unnamed = new Map<string, Actor>();

  /** Goes on to the next sentence. */
  advance(): void {
    this.#now += 1;
  }

  /** Takes note of a phrase; `acts` where it is a subject. */
  mention(tokens: readonly Token[], phrase: Phrase, acts: boolean): Actor | undefined {
    if (phrase.kind === 'pronoun') return undefined;
    const actor = phrase.kind === 'name' ? this.register.named(tokens, phrase) : this.#noun(tokens, phrase);
    this.#touch(actor, acts);
    if (phrase.kind === 'name') describe(actor, tokens, phrase);
    return actor;
  }

  /** The actor whom a speaker's words mean here. */
  resolve(tokens: readonly Token[], phrase: Phrase): Actor | undefined {
    const actor =
      phrase.kind === 'pronoun'
        ? (this.#pronoun(tokens[phrase.last]!.word) ?? this.#noun(tokens, phrase))
        : this.mention(tokens, phrase, true);
    if (actor && !(actor.unnamed && phrase.kind === 'pronoun')) this.#touch(actor, true);
    return actor;
  }

  /** Notes that a noun in apposition means somebody: "his son, Ben Lee". */
  apposed(actor: Actor, tokens: readonly Token[], { first, last }: Phrase): void {
    actor.nouns.add(tokens[last]!.word);
    const start = has(tokens[first], tag.determiner) ? first + 1 : first;
    if (!/^(?:his|her|their|its)$/.test(tokens[first]!.word)) actor.role ??= nameText(tokens, start, last);
    const sex = has(tokens[last], tag.male) ? 'male' : has(tokens[last], tag.female) ? 'female' : undefined;
    actor.sex ??= sex;
    if (
      has(tokens[last], tag.body) &&
      !has(tokens[last], tag.person) &&
      /^(?:the|its)$/.test(tokens[first]!.word) &&
      !actor.sex
    )
      actor.type = 'organization';
  }

  /** No pronoun means them any more. */
  forget(actor: Actor): void {
    this.#recent = this.#recent.filter((each) => each !== actor);
  }

  /** Two who speak together. */
  together(first: Actor, second: Actor): Actor {
    const name = `${first.name} and ${second.name}`;
    const known = this.#unnamed.get(name);
    const actor = known ?? {
      ...newActor(name, [], 'group'),
      unnamed: first.unnamed,
      plural: true,
      country: first.country,
      seen: first.seen,
      acted: first.acted,
      count: first.count,
    };
    this.#unnamed.set(name, actor);
    this.#touch(actor, true);
    return actor;
  }

  /** Remembers who spoke last. */
  spoke(actor: Actor): void {
    this.#speaker = actor;
    this.#spoke = this.#now;
  }

  #touch(actor: Actor, acts: boolean): void {
    if (actor.seen !== this.#now) actor.count += 1;
    actor.seen = this.#now;
    if (acts) actor.acted = this.#now;
    const at = this.#recent.lastIndexOf(actor);
    if (at >= 0 && at === this.#recent.length - 1) return;
    if (at >= 0) this.#recent.splice(at, 1);
    this.#recent.push(actor);
    if (this.#recent.length > remembered) this.#recent.shift();
  }

  #pronoun(word: string): Actor | undefined {
    let found: Actor | undefined;
    let most = 0;
    const tellsSex = word === 'he' || word === 'she' || word === 'his' || word === 'her';
    for (const actor of this.#recent) {
      if (!agrees(actor, word)) continue;
      const doubt = tellsSex && !actor.sex && actor.type === 'person' ? 0.7 : 1;
      const score = this.#salience(actor) * doubt;
      if (score > most) {
        most = score;
        found = actor;
      }
    }
    if (found && !found.sex && found.type === 'person')
      found.sex =
        word === 'he' || word === 'his' ? 'male' : word === 'she' || word === 'her' ? 'female' : undefined;
    return found;
  }

  #salience(actor: Actor): number {
    const age = this.#now - actor.seen;
    let score = 0.75 ** age;
    if (actor.acted >= 0) score += 1.6 * 0.75 ** (this.#now - actor.acted);
    if (actor === this.#speaker) score += 0.6 * 0.8 ** (this.#now - this.#spoke);
    return score + 0.05 * Math.log2(1 + actor.count);
  }

  /** Somebody without a name: the one of the same words before, or a person of that role. */
  #noun(tokens: readonly Token[], phrase: Phrase): Actor {
    const name = nameText(tokens, phrase.first, phrase.tail ?? phrase.last);
    const definite = definites.has(tokens[phrase.first]!.word);
    const noun = tokens[phrase.last]!;
    if (definite && !has(noun, tag.plural)) {
      const holder = this.#holder(tokens, phrase) ?? this.#body(tokens, phrase);
      if (holder) return holder;
    }
    const key = name.toLowerCase().replace(/^(?:the|an?) /, '');
    const known = this.#unnamed.get(key);
    if (known && (definite || has(noun, tag.plural) || phrase.isBody)) return known;
    const actor = unnamedActor(name, tokens, phrase);
    this.#unnamed.set(key, actor);
    return actor;
  }

  /** The one last seen of whom a noun was said: "the mayor" after "Springfield Mayor Ada Lee", "the expert" after "an expert". */
  #holder(tokens: readonly Token[], phrase: Phrase): Actor | undefined {
    const noun = tokens[phrase.last]!.word;
    const sex = sexOf(tokens, phrase);
    for (let i = this.#recent.length - 1; i >= 0; i -= 1) {
      const actor = this.#recent[i]!;
      if (this.#now - actor.seen > 40 || (sex && actor.sex && sex !== actor.sex) || actor.plural) continue;
      if (actor.nouns.has(noun)) return actor;
    }
    return undefined;
  }

  /** The body that a noun means: "the ministry" after "the Finance Ministry", "the insurer" after a company's name. */
  #body(tokens: readonly Token[], phrase: Phrase): Actor | undefined {
    const noun = tokens[phrase.last]!;
    if (phrase.first + 1 < phrase.last && isName(tokens[phrase.last - 1])) return undefined;
    const company = has(noun, tag.company);
    if (!company && !has(noun, tag.body)) return undefined;
    let found: Actor | undefined;
    for (let i = this.#recent.length - 1; i >= 0; i -= 1) {
      const actor = this.#recent[i]!;
      if (this.#now - actor.seen > 40 || actor.plural) continue;
      if (actor.words.includes(noun.word) && actor.type === 'organization') return actor;
      if (
        company &&
        !actor.unnamed &&
        mayBeCompany(actor) &&
        (!found || (found.acted < 0 && actor.acted >= 0))
      )
        found = actor;
    }
    return found;
  }
}

/** A name without anything that only a person or a state has. */
function mayBeCompany({ type, sex, role, words, country }: Actor): boolean {
  if (type === 'organization')
    return (
      country === undefined &&
      !words.some((word) =>
        /^(?:ministry|department|court|council|police|university|senate|congress|parliament|house|party)$/.test(
          word,
        ),
      )
    );
  return type === 'person' && !sex && !role && words.length > 0;
}

function agrees(actor: Actor, pronoun: string): boolean {
  switch (pronoun) {
    case 'he':
    case 'his':
      return !actor.plural && actor.type === 'person' && actor.sex !== 'female';
    case 'she':
    case 'her':
      return !actor.plural && actor.type === 'person' && actor.sex !== 'male';
    case 'they':
    case 'their':
      return actor.plural || actor.type === 'organization' || actor.type === 'group';
    case 'it':
    case 'its':
      return actor.type === 'organization' || actor.type === 'country';
    default:
      return false;
  }
}

/** A noun that no table knows, but that ends as words for people do: "commenter", "florist". */
function isDoer(noun: Token): boolean {
  return (noun.tags & ~tag.company) === 0 && /(?:er|or|ist|ian|man|woman|ee|eer)$/.test(noun.word);
}

function unnamedActor(name: string, tokens: readonly Token[], phrase: Phrase): Actor {
  const noun = tokens[phrase.last]!;
  const plural = has(noun, tag.plural);
  const isPerson = (has(noun, tag.person | tag.title) && !phrase.isBody) || isDoer(noun);
  const actor = newActor(name, [], plural ? 'group' : isPerson ? 'person' : 'organization', noun.word);
  actor.sex = sexOf(tokens, phrase);
  actor.plural = plural;
  actor.country = countryIn(tokens, phrase.first, phrase.last);
  return actor;
}

/** Notes role, affiliation and country from the words before a name and the apposition after it. */
function describe(actor: Actor, tokens: readonly Token[], phrase: Phrase): void {
  if (actor.type !== 'person') return;
  const start = has(tokens[phrase.first], tag.determiner) ? phrase.first + 1 : phrase.first;
  const beforeName = has(tokens[phrase.nameFirst - 1], tag.honorific)
    ? phrase.nameFirst - 2
    : phrase.nameFirst - 1;
  if (beforeName >= start) {
    note(actor, tokens, start, beforeName);
  }
  if (!isPunctuation(tokens[phrase.nameLast + 1], ',')) return;
  let from = phrase.nameLast + 2;
  if (tokens[from]?.kind === 'number' && isPunctuation(tokens[from + 1], ',')) from += 2;
  if (has(tokens[from], tag.determiner)) from += 1;
  let to = from;
  let noun = -1;
  while (
    to < tokens.length &&
    to < from + 8 &&
    tokens[to]!.kind === 'word' &&
    !has(tokens[to], tag.auxiliary | tag.subordinator | tag.conjunction | tag.pronoun)
  ) {
    if (noun >= 0 && has(tokens[to], tag.preposition)) break;
    if (has(tokens[to], tag.preposition)) return;
    if (has(tokens[to], tag.person | tag.title)) noun = to;
    to += 1;
  }
  if (noun >= 0) {
    note(actor, tokens, from, noun);
    if (tokens[noun + 1] && /^(?:of|for|at|with|from)$/.test(tokens[noun + 1]!.word)) {
      let at = noun + 2;
      if (tokens[at]?.word === 'the') at += 1;
      const first = at;
      while (
        at < tokens.length &&
        (isName(tokens[at]) ||
          (at > first && /^(?:of|for|and|&|the)$/.test(tokens[at]!.word) && isName(tokens[at + 1])))
      )
        at += 1;
      if (at > first) actor.affiliation ??= nameText(tokens, first, at - 1);
    }
  }
}

function note(actor: Actor, tokens: readonly Token[], first: number, last: number): void {
  actor.country ??= countryIn(tokens, first, last);
  actor.nouns.add(tokens[last]!.word);
  if (actor.role) return;
  while (last > first && tokens[last]!.word === "'s") last -= 1;
  actor.role = nameText(tokens, first, last);
  // The first word of a sentence has a capital anyway.
  let end =
    first === 0 && !has(tokens[0], tag.country | tag.nationality) && !isLoud(tokens[0]!) && !isName(tokens[1])
      ? last + 1
      : first;
  while (
    end <= last &&
    isName(tokens[end]) &&
    !has(tokens[end], tag.person | tag.title | tag.nationality | tag.modifier)
  )
    end += 1;
  if (end > first && end <= last) actor.affiliation ??= nameText(tokens, first, end - 1);
}

function isLoud({ text }: Token): boolean {
  return text.length > 1 && text === text.toUpperCase();
}

function countryIn(tokens: readonly Token[], first: number, last: number): string | undefined {
  for (let i = first; i <= last; i += 1) {
    if (!tokens[i]!.capital) continue;
    const country = countryNamed(tokens, i, i) ?? (i < last ? countryNamed(tokens, i, i + 1) : undefined);
    if (country) return country.code;
  }
  return undefined;
}

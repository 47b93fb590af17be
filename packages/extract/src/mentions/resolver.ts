import { has, isName, tag, type Token } from '../text/token.js';
import { agrees, isUntold, likelihood, mayBeCompany } from './agreement.js';
import { describe, noteRole } from './description.js';
import { isNoPerson } from './no-person.js';
import { nameText } from './name-text.js';
import { bare, type Phrase } from './phrase.js';
import { newActor, Register, type Actor } from './register.js';
import { sexOf } from './sex.js';
import { tellsMore, unnamedActor } from './unnamed.js';

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
    if (phrase.kind === 'name') {
      describe(actor, tokens, phrase, this.#bodyOf);
      if (actor.type === 'person' && isUntold(actor) && isNoPerson(tokens, phrase))
        actor.type = 'organization';
    }
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
    if (!/^(?:his|her|their|its)$/.test(tokens[first]!.word))
      noteRole(actor, tokens, start, last, this.#bodyOf);
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

  /** One without a name turns out to be somebody whom the text names. */
  replace(unnamed: Actor, actor: Actor): void {
    this.#recent = this.#recent.filter((each) => each !== unnamed);
    this.#touch(actor, unnamed.acted === this.#now);
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
      const salience = this.#salience(actor);
      if (salience <= most) continue;
      const score = tellsSex ? salience * likelihood(actor, word) : salience;
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
    if (actor === this.#speaker) score += 0.6 * 0.6 ** (this.#now - this.#spoke);
    return score + 0.05 * Math.log2(1 + actor.count);
  }

  /** Somebody without a name: the one of the same words before, or a person of that role. */
  #noun(tokens: readonly Token[], phrase: Phrase): Actor {
    const name = nameText(tokens, phrase.first, phrase.tail ?? phrase.last);
    const definite = definites.has(tokens[phrase.first]!.word);
    const noun = tokens[phrase.last]!;
    if (definite && !has(noun, tag.plural)) {
      const holder =
        this.#holder(tokens, phrase) ?? this.#body(tokens, phrase) ?? this.#renamed(tokens, phrase);
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

  /** The subject of the sentence before, for whom a noun is a second name: "the senator", "the 43-year-old driver". */
  #renamed(tokens: readonly Token[], phrase: Phrase): Actor | undefined {
    if (tokens[phrase.first]!.word !== 'the' || !tellsMore(tokens, phrase)) return undefined;
    const sex = sexOf(tokens, phrase);
    let found: Actor | undefined;
    for (const actor of this.#recent) {
      if (actor.type !== 'person' || actor.unnamed || actor.acted !== this.#now - 1) continue;
      if ((sex && actor.sex && sex !== actor.sex) || (found && found.seen > actor.seen)) continue;
      found = actor;
    }
    return found;
  }

  readonly #bodyOf = (tokens: readonly Token[], first: number, last: number): string | undefined =>
    this.#body(tokens, bare('noun', first, last, true))?.name;

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

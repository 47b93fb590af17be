import type { Actor } from '@onrecord/core';
import type { Speaker } from '../extracted-quote.js';
import type { Language } from '../language/language.js';
import { countryMeant } from './country-names.js';
import { foldName } from './fold-name.js';
import { identityOf, isAlias, withoutArticle, type FoundActor } from './found-actor.js';
import { Ids } from './ids.js';

/** Gathers the actors of an article, each once, in the order in which they first speak; then those whom they represent. */
export class Cast {
  readonly #ids = new Ids();
  readonly #actors: FoundActor[] = [];
  /** Persons apart: Jordan may be one, and a country. */
  readonly #persons = new Map<string, FoundActor>();
  readonly #others = new Map<string, FoundActor>();
  readonly #byLastName = new Map<string, FoundActor>();
  readonly #language: Language;

  constructor(language: Language) {
    this.#language = language;
  }

  /** Whom a speaker is kept as. */
  admit(speaker: Speaker): FoundActor {
    const identity = identityOf(speaker, this.#language);
    const actor = this.#known(identity).get(foldName(identity.name)) ?? this.#add(identity);
    actor.role ??= speaker.role;
    actor.affiliation ??= speaker.affiliation;
    actor.country ??= identity.country;
    actor.mention ??= speaker.mention;
    for (const words of [speaker.name, speaker.mention?.text ?? ''])
      if (isAlias(words, actor, this.#language)) this.#alias(actor, withoutArticle(words));
    return actor;
  }

  /** Whoever speaks where the text doesn't tell. */
  nobody(): FoundActor {
    return (
      this.#persons.get(nobody) ??
      this.#add({ kind: 'person', name: 'Unknown speaker', unnamed: true }, nobody)
    );
  }

  /** The actor whose name, or last name, words are. */
  named(words: string): FoundActor | undefined {
    const name = foldName(words);
    return this.#others.get(name) ?? this.#persons.get(name) ?? this.#byLastName.get(name);
  }

  /** All of them as an article has them. Only a country can be represented by an organization, and only both by others. */
  finish(): Actor[] {
    const links = new Map<FoundActor, FoundActor>();
    for (const actor of [...this.#actors]) {
      const other = actor.kind === 'country' ? undefined : this.#affiliation(actor.affiliation);
      if (other && rank[other.kind] < rank[actor.kind]) links.set(actor, other);
    }
    return this.#actors.map((actor) => asActor(actor, links.get(actor)));
  }

  get actors(): readonly FoundActor[] {
    return this.#actors;
  }

  #affiliation(words: string | undefined): FoundActor | undefined {
    if (words === undefined || !/[\p{L}\p{N}]/u.test(words)) return undefined;
    const meant = countryMeant(withoutArticle(words.trim()), this.#language);
    const identity =
      meant?.name || meant?.adjective
        ? {
            kind: 'country' as const,
            name: this.#language.countryName(meant.code) ?? meant.code,
            unnamed: false,
          }
        : identityOf({ name: words, type: 'organization' }, this.#language);
    const other = this.#others.get(foldName(identity.name)) ?? this.#add(identity);
    other.country ??= meant?.code;
    return other;
  }

  #add(identity: Omit<FoundActor, 'id' | 'aliases'>, key = foldName(identity.name)): FoundActor {
    const { kind, name, unnamed } = identity;
    const actor: FoundActor = { ...identity, id: this.#ids.next(name, kind), aliases: new Set() };
    this.#actors.push(actor);
    this.#known(identity).set(key, actor);
    if (kind === 'person' && !unnamed) this.#byLastName.set(key.slice(key.lastIndexOf(' ') + 1), actor);
    return actor;
  }

  #alias(actor: FoundActor, alias: string): void {
    actor.aliases.add(alias);
    if (!this.#others.has(foldName(alias))) this.#others.set(foldName(alias), actor);
  }

  #known({ kind }: Pick<FoundActor, 'kind'>): Map<string, FoundActor> {
    return kind === 'person' ? this.#persons : this.#others;
  }
}

/** No name is folded to this. */
const nobody = 'Unknown';
const rank = { country: 0, organization: 1, group: 2, person: 2 } as const;

function asActor(found: FoundActor, represented: FoundActor | undefined): Actor {
  const { id, kind, name, unnamed, role, country } = found;
  const aliases = found.aliases.size > 0 && { aliases: [...found.aliases] };
  if (kind === 'country' && country) return { id, kind, name, country, ...aliases };
  const place = {
    ...(represented && { represents: represented.id }),
    ...(country && represented?.country !== country && { country }),
    ...aliases,
  };
  if (kind === 'group') return { id, kind, name, ...place };
  if (kind !== 'person') return { id, kind: 'organization', name, ...place };
  const hasRole = role !== undefined && /\S/u.test(role);
  return { id, kind, name, ...(unnamed && { unnamed }), ...(hasRole && { role }), ...place };
}

import { countryOf } from '../../query/country-of.js';
import type { Actor } from '../../schema/actor.js';
import type { Article, Topic } from '../../schema/article.js';
import { partUri } from '../article-uri.js';
import { filled } from '../filled.js';
import { properName } from '../proper-name.js';
import { toUri } from '../to-uri.js';

/** Someone or something that the content is about. `literal` is its id in the article. */
export interface NinjsConcept {
  readonly name?: string;
  readonly rel: string;
  readonly uri: string;
  readonly literal: string;
}

/** A concept that may be in a country, by its ISO 3166-1 alpha-2 code. */
export interface NinjsParty extends NinjsConcept {
  readonly contactInfo?: readonly { readonly address: { readonly country: string } }[];
}

export interface NinjsConcepts {
  readonly people?: readonly NinjsParty[];
  readonly organisations?: readonly NinjsParty[];
  readonly places?: readonly NinjsParty[];
  readonly subjects?: readonly NinjsConcept[];
}

/** A relation to the content, and what has it. */
export type Related<T> = readonly [rel: string, T];

/** Actors and topics, each in the list that ninjs has for its kind. A group is a subject: it is no organization. */
export function concepts(
  article: Article,
  actors: readonly Related<Actor>[],
  topics: readonly Related<Topic>[],
): NinjsConcepts {
  const ofKind = (kind: Actor['kind']) => actors.filter(([, actor]) => actor.kind === kind);
  return filled({
    people: ofKind('person').map((person) => party(article, person)),
    organisations: ofKind('organization').map((organization) => party(article, organization)),
    places: ofKind('country').map((country) => party(article, country)),
    subjects: [
      ...topics.map(([rel, { id, label }]) => ({
        name: label,
        rel,
        uri: partUri(article, 'topic', id),
        literal: id,
      })),
      ...ofKind('group').map(([rel, group]) => ({ ...concept(article, [rel, group]), name: group.name })),
    ],
  });
}

function party(article: Article, related: Related<Actor>): NinjsParty {
  const country = countryOf(article, related[1].id);
  return filled({
    ...concept(article, related),
    contactInfo: country === undefined ? [] : [{ address: { country } }],
  });
}

function concept(article: Article, [rel, actor]: Related<Actor>): NinjsConcept {
  return filled({ name: properName(actor), rel, uri: actorUri(article, actor), literal: actor.id });
}

/** The first address that says who an actor is, else the URI of its part of the article. */
export function actorUri(article: Article, { id, sameAs = [] }: Actor): string {
  return sameAs.map(toUri).find((uri) => uri !== undefined) ?? partUri(article, 'actor', id);
}

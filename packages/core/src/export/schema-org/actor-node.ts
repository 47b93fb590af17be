import { affiliationOf } from '../../query/affiliation-of.js';
import { countryOf } from '../../query/country-of.js';
import type { Actor } from '../../schema/actor.js';
import type { Article } from '../../schema/article.js';
import type { CountryCode } from '../../schema/country-codes.js';
import type { Image } from '../../schema/image.js';
import { filled } from '../filled.js';
import { properName } from '../proper-name.js';
import { toUri } from '../to-uri.js';
import { partReference, type NodeReference } from './node-reference.js';

interface ImageNode {
  readonly '@type': 'ImageObject';
  readonly contentUrl: string;
  /** What stands in the place of the image where it isn't seen. */
  readonly description?: string;
  readonly creditText?: string;
}

interface AnyActorNode extends NodeReference {
  readonly name?: string;
  /** In the place of the name of someone who has none. */
  readonly description?: string;
  readonly alternateName?: readonly string[];
  readonly sameAs?: readonly string[];
  readonly image?: ImageNode;
  readonly address?: { readonly '@type': 'PostalAddress'; readonly addressCountry: CountryCode };
}

export interface PersonNode extends AnyActorNode {
  readonly '@type': 'Person';
  readonly jobTitle?: string;
  readonly affiliation?: NodeReference;
}

/** An organization; with an `additionalType`, people named only together. */
export interface OrganizationNode extends AnyActorNode {
  readonly '@type': 'Organization';
  readonly additionalType?: typeof foafGroup;
}

/** A state that acts as one. schema.org's Country is a place, which creates nothing: hence the second type. */
export interface CountryNode extends AnyActorNode {
  readonly '@type': 'Country';
  readonly additionalType: typeof organization;
}

export type ActorNode = PersonNode | OrganizationNode | CountryNode;

const foafGroup = 'http://xmlns.com/foaf/0.1/Group';
const organization = 'https://schema.org/Organization';

export function actorNode(article: Article, actor: Actor): ActorNode {
  const node = { ...partReference(article, 'actor', actor.id), ...described(article, actor) };
  switch (actor.kind) {
    case 'person':
      return filled({
        '@type': 'Person',
        ...node,
        jobTitle: actor.role,
        affiliation: affiliationReference(article, actor.id),
      });
    case 'organization':
      return { '@type': 'Organization', ...node };
    case 'country':
      return { '@type': 'Country', additionalType: organization, ...node };
    case 'group':
      return { '@type': 'Organization', additionalType: foafGroup, ...node };
  }
}

function described(article: Article, actor: Actor): Omit<AnyActorNode, '@id'> {
  const name = properName(actor);
  const country = countryOf(article, actor.id);
  return filled({
    name,
    description: name === undefined ? actor.name : undefined,
    alternateName: name === undefined ? [] : (actor.aliases ?? []),
    sameAs: (actor.sameAs ?? []).flatMap((address) => toUri(address) ?? []),
    image: imageNode(actor.image),
    address: country && { '@type': 'PostalAddress' as const, addressCountry: country },
  });
}

function imageNode(image: Image | undefined): ImageNode | undefined {
  const contentUrl = toUri(image?.url);
  if (image === undefined || contentUrl === undefined) return undefined;
  return filled({
    '@type': 'ImageObject',
    contentUrl,
    description: image.alt || undefined,
    creditText: image.credit,
  });
}

/** One is affiliated with an organization; who represents a person isn't. */
function affiliationReference(article: Article, actor: string): NodeReference | undefined {
  const affiliation = affiliationOf(article, actor);
  return affiliation && affiliation.kind !== 'person'
    ? partReference(article, 'actor', affiliation.id)
    : undefined;
}

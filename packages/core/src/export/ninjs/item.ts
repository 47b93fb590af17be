import { instant } from '../instant.js';
import type { NinjsConcepts } from './concepts.js';

interface Text {
  readonly role: string;
  readonly value: string;
}

/** The properties of ninjs 3.1 that this export uses. */
export interface NinjsItem extends NinjsConcepts {
  readonly uri: string;
  readonly type?: 'text' | 'component';
  readonly representationType?: 'partial';
  readonly versionCreated?: string;
  readonly contentCreated?: string;
  readonly pubStatus?: 'canceled';
  readonly language?: string;
  readonly by?: string;
  readonly headlines?: readonly Text[];
  readonly descriptions?: readonly Text[];
  readonly bodies?: readonly (Text & { readonly contentType: 'text/plain' })[];
  readonly infoSources?: readonly {
    readonly name?: string;
    readonly role: string;
    readonly uri?: string;
    readonly literal?: string;
  }[];
  readonly renditions?: readonly {
    readonly name: string;
    readonly href: string;
    readonly contentType: string;
  }[];
  readonly associations?: readonly NinjsAssociation[];
  readonly altIds?: readonly Text[];
}

/** An item inside another: `rel` says what it is to that one. */
export interface NinjsAssociation extends NinjsItem {
  readonly name: string;
  readonly rel: string;
}

/** A list of the text under its role, or an empty one. */
export function texts(role: string, value: string | undefined): Text[] {
  return value === undefined ? [] : [{ role, value }];
}

/** The same as a plain text body. */
export function body(
  role: string,
  value: string | undefined,
): (Text & { readonly contentType: 'text/plain' })[] {
  return texts(role, value).map((text) => ({ ...text, contentType: 'text/plain' }));
}

/** A date that has no time, as a text: every date of ninjs has one. */
export function day(role: string, date: string | undefined): Text[] {
  return instant(date) === undefined ? texts(role, date) : [];
}

import type { Actor } from '../../schema/actor.js';
import type { Attribution } from '../../schema/attribution.js';
import type { Stance } from '../../schema/stance.js';
import { attribute, type Markup } from './markup.js';

type ActorValues = [id: string, kind: Actor['kind'] | 'unnamed', ...qualifiers: string[]];

/** What a piece of the HTML says, with what its words don't tell. */
interface Marks {
  /** Around all that is from one article. */
  readonly article: [id: string];
  readonly headline: [];
  readonly publisher: [];
  readonly published: [];
  readonly quote: [
    id: string,
    attribution: Attribution,
    speaker: string,
    state: 'corrected' | 'retracted' | undefined,
  ];
  readonly translation: [];
  readonly translator: [];
  readonly said: [];
  readonly changed: [];
  readonly note: [];
  readonly actor: ActorValues;
  readonly role: [actor: string];
  /** Without values a report. */
  readonly via: [] | ActorValues;
  readonly topic: [id: string, initiator: string | undefined];
  readonly stance: [stance: Stance, actor: string, topic: string, ...quotes: string[]];
  readonly reacted: [];
  readonly label: [];
  readonly summary: [];
}

/**
 * ` data-onrecord="name value value"`: by it `@onrecord/widgets` reads the article back out of the page, in html-data. No value
 * has a space.
 */
export function mark<Name extends keyof Marks>(name: Name, ...values: Marks[Name]): Markup {
  return attribute('data-onrecord', [name, ...values].filter((value) => value !== undefined).join(' '));
}

/** `in:` the country it is itself in, `for:` the actor it represents. */
export function actorValues(actor: Actor, represented?: Actor): ActorValues {
  const { id, kind, country } = actor;
  return [
    id,
    'unnamed' in actor && actor.unnamed ? 'unnamed' : kind,
    ...(country === undefined ? [] : [`in:${country}`]),
    ...(represented === undefined ? [] : [`for:${represented.id}`]),
  ];
}

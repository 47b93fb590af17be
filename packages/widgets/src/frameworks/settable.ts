import type { LitElement } from 'lit';
export type {} from '../index.js';
export type {} from '../onrecord-article.js';
export type {} from '../onrecord-quote-card.js';
export type {} from '../onrecord-quote-cards.js';
export type {} from '../onrecord-reactions-map.js';

export type Tag = keyof HTMLElementTagNameMap & `onrecord-${string}`;

export type EventName = keyof HTMLElementEventMap & `onrecord-${string}`;

/** What a page may set on an element: its properties, and the attributes that aren't named as a property is. */
export type Settable<Element> = {
  [Name in keyof Element as Property<Element, Name>]?: Element[Name] | undefined;
} & {
  [Name in keyof Element as Exclude<Dashed<Property<Element, Name>>, Name>]?:
    Written<Element[Name]> | undefined;
};

/** Handlers of the events, as attributes. The events bubble: each element may hear them. */
export type Handlers = {
  [Name in EventName as `on${Name}`]?: ((event: HTMLElementEventMap[Name]) => void) | undefined;
};

/** `stanceLabels` as `stance-labels`. */
export type Dashed<Name> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Dashed<Rest>}`
  : Name;

/** The name of a property that is the element's own, and no method. */
type Property<Element, Name extends keyof Element> = Name extends keyof LitElement
  ? never
  : Element[Name] extends (...args: never) => unknown
    ? never
    : Name;

/** What an attribute takes for a value: objects are written as text. */
type Written<Value> = Value extends number
  ? Value | `${Value}`
  : Value extends string | boolean | undefined
    ? Value
    : string;

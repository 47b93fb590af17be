import * as v from 'valibot';
import { idPattern } from './id-pattern.js';

/** The things of an article that have an id, each with the union of its ids. */
export interface ArticleIds {
  readonly actor: string;
  readonly topic: string;
  readonly section: string;
  readonly quote: string;
}

const id = v.pipe(
  v.string(),
  v.regex(idPattern, 'an id: letters, digits, "-", "_" and ".", starting with a letter or digit'),
);

/** The id of the article itself: a file name and a part of URLs. */
export const articleId = id;

// The brands exist in types alone: `Bind` puts the ids of one article in their place.
export const actorId = v.pipe(id, v.brand('actor'));
export const topicId = v.pipe(id, v.brand('topic'));
export const sectionId = v.pipe(id, v.brand('section'));
export const quoteId = v.pipe(id, v.brand('quote'));

export const refersToActor = v.pipe(v.string(), v.brand('refers to actor'));
export const refersToTopic = v.pipe(v.string(), v.brand('refers to topic'));
export const refersToSection = v.pipe(v.string(), v.brand('refers to section'));
export const refersToQuote = v.pipe(v.string(), v.brand('refers to quote'));

/** `T` with the ids of one article in the place of the branded strings. Only definitions are inferred from. */
export type Bind<T, Ids extends ArticleIds> =
  T extends v.Brand<infer Name>
    ? Name extends keyof ArticleIds
      ? Ids[Name]
      : Name extends `refers to ${infer Kind extends keyof ArticleIds}`
        ? NoInfer<Ids[Kind]>
        : never
    : T extends readonly (infer Item)[]
      ? readonly Bind<Item, Ids>[]
      : T extends object
        ? { readonly [Key in keyof T]: Bind<T[Key], Ids> }
        : T;

import * as v from 'valibot';
import { either, variant } from './chosen.js';
import { country } from './country.js';
import { date } from './date.js';
import { actorId, refersToActor, type ArticleIds, type Bind } from './ids.js';
import { imageSchema } from './image.js';
import { object } from './object.js';
import { text } from './text.js';
import { url } from './url.js';

const since = v.exactOptional(date);
const until = v.exactOptional(date);
const memberSchema = either(
  'actor',
  object({ actor: refersToActor, since, until }),
  object({ country, since, until }),
);

const anyActor = {
  id: actorId,
  name: text,
  aliases: v.exactOptional(v.array(text)),
  sameAs: v.exactOptional(v.array(url)),
  image: v.exactOptional(imageSchema),
};
const represents = v.exactOptional(refersToActor);

const personSchema = object({
  ...anyActor,
  kind: v.literal('person'),
  unnamed: v.exactOptional(v.boolean()),
  role: v.exactOptional(text),
  represents,
  country: v.exactOptional(country),
});

const organizationSchema = object({
  ...anyActor,
  kind: v.literal('organization'),
  represents,
  country: v.exactOptional(country),
  members: v.exactOptional(v.array(memberSchema)),
});

const countrySchema = object({ ...anyActor, kind: v.literal('country'), country });

const groupSchema = object({
  ...anyActor,
  kind: v.literal('group'),
  represents,
  country: v.exactOptional(country),
});

export const actorSchema = variant('kind', [personSchema, organizationSchema, countrySchema, groupSchema]);

type Bound<Schema extends v.GenericSchema, Ids extends ArticleIds> = Bind<v.InferOutput<Schema>, Ids>;

/** A person, with the role held at the time of the article. `unnamed`: the article gives a description and no name. */
export interface Person<Ids extends ArticleIds = ArticleIds> extends Bound<typeof personSchema, Ids> {}
/** An organization. Its stance is its own: it is never that of its members. */
export interface Organization<Ids extends ArticleIds = ArticleIds> extends Bound<
  typeof organizationSchema,
  Ids
> {}
/** A state that acts as one. */
export interface Country<Ids extends ArticleIds = ArticleIds> extends Bound<typeof countrySchema, Ids> {}
/** People named only together, such as "military analysts". */
export interface Group<Ids extends ArticleIds = ArticleIds> extends Bound<typeof groupSchema, Ids> {}

/** Someone or something that speaks or takes a stance. */
export type Actor<Ids extends ArticleIds = ArticleIds> =
  Person<Ids> | Organization<Ids> | Country<Ids> | Group<Ids>;

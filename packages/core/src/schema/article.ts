import * as v from 'valibot';
import { actorSchema, type Actor } from './actor.js';
import { date } from './date.js';
import { articleId, refersToActor, sectionId, topicId, type ArticleIds, type Bind } from './ids.js';
import { direction, language } from './language.js';
import { object } from './object.js';
import { quoteSchema, type Quote } from './quote.js';
import { reactionSchema, type Reaction } from './reaction.js';
import { text } from './text.js';
import { url } from './url.js';

const sectionSchema = object({
  id: sectionId,
  heading: text,
  summary: v.exactOptional(text),
  text: v.exactOptional(text),
});

const topicSchema = object({
  id: topicId,
  label: text,
  summary: v.exactOptional(text),
  initiatedBy: v.exactOptional(refersToActor),
});

const sourceTextSchema = object({
  length: v.pipe(v.number(), v.safeInteger('a whole number'), v.minValue(0, 'a length of 0 or more')),
  sha256: v.pipe(
    v.string(),
    v.regex(/^[0-9a-f]{64}$/u, 'a SHA-256 digest as 64 lower-case hexadecimal digits'),
  ),
});

/** Of this format. One that is newer than this release is told apart from one that is wrong. */
const schemaVersion = v.literal(1, ({ input }) =>
  typeof input === 'number' && input > 1
    ? '1, the one version that this release reads (a newer one may read yours)'
    : '1',
);

/** The whole format. The types of an article are inferred from it. */
export const articleSchema = object({
  schemaVersion,
  id: articleId,
  headline: text,
  lang: language,
  dir: v.exactOptional(direction),
  publisher: v.exactOptional(object({ name: text, url: v.exactOptional(url) })),
  published: v.exactOptional(date),
  modified: v.exactOptional(date),
  url: v.exactOptional(url),
  text: v.exactOptional(sourceTextSchema),
  sections: v.array(sectionSchema),
  actors: v.array(actorSchema),
  topics: v.array(topicSchema),
  quotes: v.array(quoteSchema),
  reactions: v.array(reactionSchema),
});

/** A part of the article: its heading, and a summary in the newsroom's own words. */
export interface Section<Ids extends ArticleIds = ArticleIds> extends Bind<
  v.InferOutput<typeof sectionSchema>,
  Ids
> {}

/** What people react to: a decision, a plan. A stance means nothing without one. */
export interface Topic<Ids extends ArticleIds = ArticleIds> extends Bind<
  v.InferOutput<typeof topicSchema>,
  Ids
> {}

type Lists = 'sections' | 'actors' | 'topics' | 'quotes' | 'reactions';

/**
 * One news article as data. `text` tells which source text the quotes are anchored in: its length in UTF-16 code units and
 * the SHA-256 of its UTF-8 bytes.
 */
export interface Article<Ids extends ArticleIds = ArticleIds> extends Bind<
  Omit<v.InferOutput<typeof articleSchema>, Lists>,
  Ids
> {
  readonly sections: readonly Section<Ids>[];
  readonly actors: readonly Actor<Ids>[];
  readonly topics: readonly Topic<Ids>[];
  readonly quotes: readonly Quote<Ids>[];
  readonly reactions: readonly Reaction<Ids>[];
}

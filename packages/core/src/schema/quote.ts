import * as v from 'valibot';
import { anchorSchema } from './anchor.js';
import { attributions } from './attribution.js';
import { either, variant } from './chosen.js';
import { date } from './date.js';
import { quoteId, refersToActor, refersToSection, refersToTopic, type ArticleIds, type Bind } from './ids.js';
import { direction, language } from './language.js';
import { object } from './object.js';
import { text } from './text.js';
import { url } from './url.js';

const change = { date, note: text };
const statusSchema = variant('state', [
  object({ state: v.literal('current') }),
  object({ state: v.literal('corrected'), ...change }),
  object({ state: v.literal('retracted'), ...change }),
]);

const viaSchema = either(
  'report',
  object({ report: text, url: v.exactOptional(url) }),
  object({ actor: refersToActor }),
);

export const quoteSchema = object({
  id: quoteId,
  text,
  speaker: refersToActor,
  attribution: v.picklist(attributions),
  via: v.exactOptional(viaSchema),
  topic: v.exactOptional(refersToTopic),
  section: v.exactOptional(refersToSection),
  date: v.exactOptional(date),
  lang: v.exactOptional(language),
  dir: v.exactOptional(direction),
  translation: v.exactOptional(
    object({
      text,
      lang: language,
      dir: v.exactOptional(direction),
      translator: v.exactOptional(text),
    }),
  ),
  status: v.exactOptional(statusSchema),
  anchor: v.exactOptional(anchorSchema),
});

/**
 * Words of an actor. `text` is as printed, without the outer quotation marks; for an `indirect` quote it is our wording of
 * what was said, and the anchor marks the words of the source that it rests on.
 */
export interface Quote<Ids extends ArticleIds = ArticleIds> extends Bind<
  v.InferOutput<typeof quoteSchema>,
  Ids
> {}

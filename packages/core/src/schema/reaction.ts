import * as v from 'valibot';
import { date } from './date.js';
import { refersToActor, refersToQuote, refersToTopic, type ArticleIds, type Bind } from './ids.js';
import { object } from './object.js';
import { stances } from './stance.js';
import { text } from './text.js';

export const reactionSchema = object({
  actor: refersToActor,
  topic: refersToTopic,
  stance: v.picklist(stances),
  label: v.exactOptional(text),
  summary: v.exactOptional(text),
  quotes: v.exactOptional(v.array(refersToQuote)),
  date: v.exactOptional(date),
});

/** An actor's stance on a topic, with a short `label` in the newsroom's words and the quotes that show it. */
export interface Reaction<Ids extends ArticleIds = ArticleIds> extends Bind<
  v.InferOutput<typeof reactionSchema>,
  Ids
> {}

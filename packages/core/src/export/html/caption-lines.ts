import { lineOf } from '../../query/affiliation-of.js';
import { byId } from '../../query/by-id.js';
import { captionOf } from '../../query/caption-of.js';
import type { Article } from '../../schema/article.js';
import type { Quote } from '../../schema/quote.js';
import { actorLine } from './actor-line.js';
import { articleWords, line, named } from './article-words.js';
import { actorValues, mark } from './mark.js';
import { markup, type Markup } from './markup.js';
import { stanceWord } from './stance-word.js';
import { time } from './time.js';
import { wordOf } from './word-of.js';
import type { Words } from './words.js';

/** Who said it, where they stand, and how and when it was said. */
export function captionLines(article: Article, quote: Quote, words: Words, passage?: Markup): Markup {
  const own = (text: string | undefined, mark?: Markup) => articleWords(article, text, words, mark);
  const caption = captionOf(article, quote);
  const { role, via, topic, reaction, isInitiator } = caption;
  const { speaker, attribution, date, translation } = quote;
  const isNamedByRole = caption.affiliation === undefined;
  const { name, affiliation } = actorLine(article, lineOf(article, speaker), words, isNamedByRole ? 1 : 2);
  return markup`${line(
    name,
    own(role, mark('role', speaker)),
    affiliation,
    named(words.through, own(via, viaMark(article, quote))),
  )}${line(
    reaction
      ? stanceWord(reaction, [quote.id], words)
      : isInitiator
        ? markup`<b>${words.initiator}</b>`
        : undefined,
    topic && own(topic.label, mark('topic', topic.id, isInitiator ? topic.initiatedBy : undefined)),
  )}${line(
    markup`${wordOf(words.attribution, attribution)}`,
    time(date, words, mark('said')),
    named(words.translatedBy, own(translation?.translator, mark('translator'))),
    passage,
  )}`;
}

function viaMark({ actors }: Article, { via }: Quote): Markup {
  const actor = via && 'actor' in via ? byId(actors, via.actor) : undefined;
  return actor ? mark('via', ...actorValues(actor)) : mark('via');
}

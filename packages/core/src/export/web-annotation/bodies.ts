import { byId } from '../../query/by-id.js';
import { findReactions } from '../../query/find-reactions.js';
import type { Article } from '../../schema/article.js';
import type { Quote } from '../../schema/quote.js';
import { directionOf } from '../../query/direction-of.js';
import { filled } from '../filled.js';
import { changeOf } from '../change-of.js';
import { byLine } from '../by-line.js';

/** Words about a passage: section 3.2.4 of the model. */
export interface TextualBody {
  readonly type: 'TextualBody';
  readonly value: string;
  readonly purpose: 'describing' | 'tagging' | 'commenting';
  readonly format: 'text/plain';
  readonly language?: string;
  readonly textDirection?: 'ltr' | 'rtl';
}

/**
 * What is known about a quote: who speaks, the wording where it isn't the passage's own, a translation and the note of a
 * correction as text; attribution, topic, stances and status as tags.
 */
export function bodies(article: Article, quote: Quote): TextualBody[] {
  const { translation, anchor } = quote;
  const change = changeOf(quote);
  const topic = labelOf(article, quote.topic);
  const stances = findReactions(article, { quote: quote.id }).map(
    (reaction) => `${reaction.stance}: ${labelOf(article, reaction.topic) ?? reaction.topic}`,
  );
  const wording =
    quote.text === anchor?.exact
      ? undefined
      : { text: quote.text, lang: quote.lang ?? article.lang, dir: directionOf(article, quote) };
  return [
    ...text('describing', ours(article, byLine(article, quote.speaker))),
    ...text('describing', wording),
    ...text('describing', translation),
    ...text('commenting', ours(article, change?.note)),
    ...text('tagging', { text: quote.attribution }),
    ...text('tagging', ours(article, topic)),
    ...stances.flatMap((stance) => text('tagging', { text: stance })),
    ...text('tagging', change && { text: change.state }),
  ];
}

interface Wording {
  readonly text: string;
  readonly lang?: string | undefined;
  readonly dir?: TextualBody['textDirection'] | undefined;
}

function text(purpose: TextualBody['purpose'], wording: Wording | undefined): TextualBody[] {
  if (wording === undefined) return [];
  const { text: value, lang: language, dir: textDirection } = wording;
  return [filled({ type: 'TextualBody', value, purpose, format: 'text/plain', language, textDirection })];
}

/** The newsroom's own words: in the article's language and direction. */
function ours({ lang, dir }: Article, words: string | undefined): Wording | undefined {
  return words === undefined ? undefined : { text: words, lang, dir };
}

function labelOf(article: Article, topic: string | undefined): string | undefined {
  return byId(article.topics, topic)?.label;
}

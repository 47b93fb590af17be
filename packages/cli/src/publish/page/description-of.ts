import { displayText, type Article } from '@onrecord/core';
import { widgetTitle, type Widget, type Words } from '@onrecord/core/html';

/** In UTF-16 code units: what search engines and networks show. */
const most = 280;

/** What a page shows, in a sentence or two: stances by actor, speakers, or the words of a quote with who said them. */
export function descriptionOf(article: Article, widget: Widget, words: Words): string {
  return shortened(partsOf(article, widget, words).join(' · '));
}

function partsOf(article: Article, widget: Widget, words: Words): string[] {
  const { topics, reactions, quotes, headline } = article;
  const nameOf = (id: string): string => article.actors.find((actor) => actor.id === id)?.name ?? id;
  switch (widget.widget) {
    case 'reactions-map':
      return topics.flatMap(({ id, label }) => {
        const taken = reactions.filter(({ topic }) => topic === id);
        const stances = taken.map(({ actor, stance }) => `${nameOf(actor)} (${words.stance[stance]})`);
        return stances.length === 0 ? [] : [`${label}: ${stances.join(', ')}`];
      });
    case 'quote-cards':
      return [...new Set(quotes.map(({ speaker }) => nameOf(speaker)))];
    case 'quote-card': {
      const quote = quotes.find(({ id }) => id === widget.quote);
      const translation = quote?.status?.state === 'retracted' ? undefined : quote?.translation;
      const translated =
        quote && translation && displayText({ text: translation.text, attribution: quote.attribution });
      return [widgetTitle(article, widget, { words }), ...(translated ? [translated] : []), headline];
    }
  }
}

function shortened(text: string): string {
  return text.length <= most ? text : `${text.slice(0, most).replace(/\s*\S*$/u, '')}…`;
}

import { displayText } from '../../display-text.js';
import { lineOf } from '../../query/affiliation-of.js';
import { byId } from '../../query/by-id.js';
import type { Article } from '../../schema/article.js';
import type { Quote } from '../../schema/quote.js';
import { partUri } from '../article-uri.js';
import { filled } from '../filled.js';
import { instant } from '../instant.js';
import { byLine } from '../by-line.js';
import { changeOf } from '../change-of.js';
import { properName } from '../proper-name.js';
import { passageUrl } from '../passage-url.js';
import { toUri } from '../to-uri.js';
import { actorUri, concepts } from './concepts.js';
import { body, day, texts, type NinjsAssociation, type NinjsItem } from './item.js';

/** A quote as an item by its speaker. `rel` is `quote`; `term` for words in marks that are no speech. */
export function quoteItem(article: Article, quote: Quote): NinjsAssociation {
  const [speaker, ...represented] = lineOf(article, quote.speaker);
  const topic = byId(article.topics, quote.topic);
  const section = byId(article.sections, quote.section);
  const passage = passageUrl(article, quote);
  return filled({
    name: quote.id,
    rel: quote.attribution === 'term' ? 'term' : 'quote',
    uri: partUri(article, 'quote', quote.id),
    type: 'component',
    ...standing(quote),
    contentCreated: instant(quote.date),
    language: quote.lang ?? article.lang,
    by: byLine(article, quote.speaker),
    bodies: body('quote', displayText(quote)),
    descriptions: [
      ...texts('attribution', quote.attribution),
      ...texts('section', section?.heading),
      ...day('date', quote.date),
      ...changeTexts(quote),
    ],
    ...concepts(
      article,
      [
        ...(speaker ? [['speaker', speaker] as const] : []),
        ...represented.map((actor) => ['represented', actor] as const),
      ],
      topic ? [['about', topic]] : [],
    ),
    infoSources: sources(article, quote),
    renditions: passage === undefined ? [] : [{ name: 'passage', href: passage, contentType: 'text/html' }],
    associations: translations(article, quote),
  });
}

function standing(quote: Quote): Pick<NinjsItem, 'pubStatus' | 'versionCreated'> {
  const change = changeOf(quote);
  return filled({
    pubStatus: change?.state === 'retracted' ? ('canceled' as const) : undefined,
    versionCreated: instant(change?.date),
  });
}

function changeTexts(quote: Quote) {
  const change = changeOf(quote);
  return change ? [...texts(change.state, change.note), ...day(`${change.state}-date`, change.date)] : [];
}

function sources(article: Article, { via }: Quote): NonNullable<NinjsItem['infoSources']> {
  if (via === undefined) return [];
  if ('report' in via) {
    return [filled({ name: via.report, role: 'via', uri: toUri(via.url) })];
  }
  const actor = byId(article.actors, via.actor);
  if (actor === undefined) return [];
  return [filled({ name: properName(actor), role: 'via', uri: actorUri(article, actor), literal: actor.id })];
}

function translations(article: Article, { id, attribution, translation }: Quote): NinjsAssociation[] {
  if (translation === undefined) return [];
  const item = filled({
    name: `${id}-translation`,
    rel: 'translation',
    uri: partUri(article, 'quote', id, 'translation'),
    type: 'component',
    language: translation.lang,
    by: translation.translator,
    bodies: body('translation', displayText({ text: translation.text, attribution })),
  });
  return [item];
}

import {
  affiliationOf,
  captionOf,
  countryOf,
  textFragment,
  type Article,
  type Quote,
  type Reaction,
} from '@onrecord/core';
import type { Kind } from '../formats.js';
import { columns, type Row } from './columns.js';

/** The quotes of an article as rows, then its reactions, each in the article's order; or those of one kind. */
export function rowsOf(article: Article, kind?: Kind): Row[] {
  const quotes = kind === 'reactions' ? [] : article.quotes;
  const reactions = kind === 'quotes' ? [] : article.reactions;
  return [
    ...quotes.map((quote) => quoteRow(article, quote)),
    ...reactions.map((reaction, index) => reactionRow(article, reaction, index)),
  ];
}

function quoteRow(article: Article, quote: Quote): Row {
  const { id, attribution, text, translation, anchor, status } = quote;
  const { reaction, topic, via } = captionOf(article, quote);
  const section = article.sections.find((one) => one.id === quote.section);
  const change = status?.state === 'current' ? undefined : status;
  return {
    ...empty,
    ...articleCells(article, quote.date),
    ...actorCells(article, quote.speaker),
    ...topicCells(article, topic?.id),
    kind: 'quote',
    row_id: `${article.id}#quote/${id}`,
    stance: reaction?.stance ?? null,
    quote_id: id,
    attribution,
    text,
    language: quote.lang ?? article.lang,
    translation: translation?.text ?? null,
    translation_language: translation?.lang ?? null,
    via: via ?? null,
    section_id: section?.id ?? null,
    section_heading: section?.heading ?? null,
    status: status?.state ?? 'current',
    status_day: dayOf(change?.date),
    status_note: change?.note ?? null,
    text_start: anchor?.start ?? null,
    text_end: anchor?.end ?? null,
    passage_url: article.url === undefined ? null : textFragment(article.url, quote),
  };
}

function reactionRow(article: Article, reaction: Reaction, index: number): Row {
  return {
    ...empty,
    ...articleCells(article, reaction.date),
    ...actorCells(article, reaction.actor),
    ...topicCells(article, reaction.topic),
    kind: 'reaction',
    row_id: `${article.id}#reaction/${index}`,
    stance: reaction.stance,
    label: reaction.label ?? null,
    quote_ids: reaction.quotes ?? [],
    text: reaction.summary ?? null,
    language: article.lang,
  };
}

/** Every column, in order. */
const empty = Object.fromEntries(Object.keys(columns).map((name) => [name, null])) as Record<keyof Row, null>;

function articleCells(article: Article, date = article.published) {
  return {
    day: dayOf(date),
    article_id: article.id,
    article_url: article.url ?? null,
    headline: article.headline,
    publisher: article.publisher?.name ?? null,
    published: dayOf(article.published),
  };
}

function actorCells(article: Article, id: string) {
  const actor = article.actors.find((one) => one.id === id);
  const represented = affiliationOf(article, id);
  return {
    actor_id: id,
    actor_name: actor?.name ?? null,
    actor_kind: actor?.kind ?? null,
    actor_role: (actor && 'role' in actor ? actor.role : undefined) ?? null,
    actor_country: countryOf(article, id) ?? null,
    actor_uri: actor?.sameAs?.[0] ?? null,
    represents_id: represented?.id ?? null,
    represents_name: represented?.name ?? null,
  };
}

function topicCells(article: Article, id: string | undefined) {
  const topic = article.topics.find((one) => one.id === id);
  const initiator = article.actors.find((actor) => actor.id === topic?.initiatedBy);
  return {
    topic_id: topic?.id ?? null,
    topic_label: topic?.label ?? null,
    initiator_id: initiator?.id ?? null,
    initiator_name: initiator?.name ?? null,
  };
}

/** The day of a date, as it is written. */
function dayOf(date: string | undefined): string | null {
  return date?.slice(0, 'YYYY-MM-DD'.length) ?? null;
}

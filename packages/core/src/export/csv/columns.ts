import { affiliationOf } from '../../query/affiliation-of.js';
import { countryOf } from '../../query/country-of.js';
import { byId } from '../../query/by-id.js';
import { findReactions } from '../../query/find-reactions.js';
import { roleOf } from '../../query/role-of.js';
import { viaOf } from '../../query/via-of.js';
import type { Actor } from '../../schema/actor.js';
import type { Article } from '../../schema/article.js';
import type { Quote } from '../../schema/quote.js';
import type { Reaction } from '../../schema/reaction.js';
import { changeOf } from '../change-of.js';
import { passageUrl } from '../passage-url.js';
import type { Cell } from './csv-record.js';

/** The columns of a table, in order: what stands in the cell of a row. */
export type Columns<Row> = Readonly<Record<string, (article: Article, row: Row) => Cell>>;

const articleColumns = {
  article_id: ({ id }) => id,
  headline: ({ headline }) => headline,
  article_url: ({ url }) => url,
  publisher: ({ publisher }) => publisher?.name,
  published: ({ published }) => published,
} satisfies Columns<unknown>;

/** `id: value` of each, in one cell. No id has a space or a semicolon. */
const list = (items: readonly string[]) => items.join('; ');

export const quoteColumns: Columns<Quote> = {
  ...articleColumns,
  quote_id: (_, { id }) => id,
  text: (_, { text }) => text,
  lang: (article, { lang }) => lang ?? article.lang,
  translation: (_, { translation }) => translation?.text,
  translation_lang: (_, { translation }) => translation?.lang,
  translator: (_, { translation }) => translation?.translator,
  attribution: (_, { attribution }) => attribution,
  date: (_, { date }) => date,
  ...actorColumns<Quote>('speaker', ({ speaker }) => speaker),
  via: (article, quote) => viaOf(article, quote),
  via_url: (_, { via }) => (via && 'report' in via ? via.url : undefined),
  topic_id: (_, { topic }) => topic,
  topic: (article, { topic }) => byId(article.topics, topic)?.label,
  stances: (article, { id }) =>
    list(findReactions(article, { quote: id }).map(({ topic, stance }) => `${topic}: ${stance}`)),
  section_id: (_, { section }) => section,
  section: (article, { section }) => byId(article.sections, section)?.heading,
  status: (_, { status }) => status?.state ?? 'current',
  status_date: (_, quote) => changeOf(quote)?.date,
  status_note: (_, quote) => changeOf(quote)?.note,
  exact: (_, { anchor }) => anchor?.exact,
  prefix: (_, { anchor }) => anchor?.prefix,
  suffix: (_, { anchor }) => anchor?.suffix,
  start: (_, { anchor }) => anchor?.start,
  end: (_, { anchor }) => anchor?.end,
  passage_url: (article, quote) => passageUrl(article, quote),
};

export const reactionColumns: Columns<Reaction> = {
  ...articleColumns,
  ...actorColumns<Reaction>('actor', ({ actor }) => actor),
  topic_id: (_, { topic }) => topic,
  topic: (article, { topic }) => byId(article.topics, topic)?.label,
  stance: (_, { stance }) => stance,
  label: (_, { label }) => label,
  summary: (_, { summary }) => summary,
  date: (_, { date }) => date,
  quote_ids: (_, { quotes }) => list(quotes ?? []),
};

function actorColumns<Row>(prefix: string, idOf: (row: Row) => string): Columns<Row> {
  const actorOf = (article: Article, row: Row): Actor | undefined => byId(article.actors, idOf(row));
  return {
    [`${prefix}_id`]: (_, row) => idOf(row),
    [prefix]: (article, row) => actorOf(article, row)?.name,
    [`${prefix}_kind`]: (article, row) => actorOf(article, row)?.kind,
    role: (article, row) => roleOf(actorOf(article, row)),
    affiliation: (article, row) => affiliationOf(article, idOf(row))?.name,
    country: (article, row) => countryOf(article, idOf(row)),
  };
}

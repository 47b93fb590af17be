/** What a column holds: text, a day as `2026-01-31`, a whole number, or a list of texts. */
export type ColumnType = 'text' | 'day' | 'integer' | 'texts';

/** Every column of a row, in order. New ones are added at the end; none is renamed or changes its type within a major version. */
export const columns = {
  kind: 'text',
  row_id: 'text',
  day: 'day',
  article_id: 'text',
  article_url: 'text',
  headline: 'text',
  publisher: 'text',
  published: 'day',
  actor_id: 'text',
  actor_name: 'text',
  actor_kind: 'text',
  actor_role: 'text',
  actor_country: 'text',
  actor_uri: 'text',
  represents_id: 'text',
  represents_name: 'text',
  topic_id: 'text',
  topic_label: 'text',
  initiator_id: 'text',
  initiator_name: 'text',
  stance: 'text',
  label: 'text',
  quote_id: 'text',
  quote_ids: 'texts',
  attribution: 'text',
  text: 'text',
  language: 'text',
  translation: 'text',
  translation_language: 'text',
  via: 'text',
  section_id: 'text',
  section_heading: 'text',
  status: 'text',
  status_day: 'day',
  status_note: 'text',
  text_start: 'integer',
  text_end: 'integer',
  passage_url: 'text',
} as const satisfies Readonly<Record<string, ColumnType>>;

type Columns = typeof columns;
interface Values {
  readonly text: string;
  readonly day: string;
  readonly integer: number;
  readonly texts: readonly string[];
}

/** One quote or one reaction, with what is known of it. */
export type Row = { readonly [Name in keyof Columns]: Values[Columns[Name]] | null } & {
  readonly kind: 'quote' | 'reaction';
};

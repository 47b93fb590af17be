import type { Article } from '../schema/article.js';
import { quoteColumns, reactionColumns, type Columns } from './csv/columns.js';
import { csvRecord, type Cell } from './csv/csv-record.js';

export interface CsvOptions {
  /** What has a row of its own. */
  readonly rows: 'quotes' | 'reactions';
  /** Begin with a byte order mark, by which Excel knows the file to be UTF-8. Default: false. */
  readonly bom?: boolean | undefined;
}

/**
 * The quotes or the reactions of one article or several as CSV (RFC 4180, with CRLF and a header row), one row each, in order.
 * Texts and offsets are as they are in the data; what has no value is empty, several values in a cell are parted by "; ".
 *
 * Articles hold words of strangers: a text that a spreadsheet could run as a formula gets an apostrophe in front. Such a
 * text has `=`, `+`, `-` or `@`, full-width ones too, after nothing but white space, quotes and invisible characters, or
 * begins with a tab or line break, with or without apostrophes before it. Who reads the file drops one apostrophe before it.
 */
export function toCsv(articles: Article | Iterable<Article>, { rows, bom = false }: CsvOptions): string {
  const list = Symbol.iterator in articles ? [...articles] : [articles];
  const records =
    rows === 'quotes'
      ? table(quoteColumns, list, (article) => article.quotes)
      : table(reactionColumns, list, (article) => article.reactions);
  return `${bom ? '\u{FEFF}' : ''}${records.map(csvRecord).join('')}`;
}

function table<Row>(
  columns: Columns<Row>,
  articles: readonly Article[],
  rowsOf: (article: Article) => readonly Row[],
): (readonly Cell[])[] {
  const cells = Object.values(columns);
  const records = articles.flatMap((article) =>
    rowsOf(article).map((row) => cells.map((cell) => cell(article, row))),
  );
  return [Object.keys(columns), ...records];
}

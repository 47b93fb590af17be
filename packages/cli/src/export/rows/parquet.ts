import type { Writable } from 'node:stream';
import type { Article } from '@onrecord/core';
import { parquetWriteRows, type SchemaElement } from 'hyparquet-writer';
import type { Kind } from '../formats.js';
import { columns, type ColumnType, type Row } from './columns.js';
import { rowsOf } from './rows-of.js';
import { streamWriter } from './stream-writer.js';

/** As many rows are held at a time. Readers that work in parallel take a group each. */
const rowGroupSize = 20_000;

/** Writes the rows of articles as a Parquet file, compressed by Snappy, a group at a time. */
export async function writeParquet(
  articles: AsyncIterable<Article>,
  stream: Writable,
  kind?: Kind,
): Promise<void> {
  const names = Object.keys(columns);
  await parquetWriteRows({
    writer: streamWriter(stream),
    rows: records(articles, kind),
    columns: names.map((name) => ({ name })),
    schema: [{ name: 'root', num_children: names.length }, ...Object.entries(columns).flatMap(elementsOf)],
    rowGroupSize,
    createdBy: 'onrecord',
  });
}

async function* records(
  articles: AsyncIterable<Article>,
  kind: Kind | undefined,
): AsyncGenerator<Record<string, unknown>> {
  for await (const article of articles) yield* rowsOf(article, kind).map(withDates);
}

const dayColumns = (Object.keys(columns) as (keyof Row)[]).filter((name) => columns[name] === 'day');

function withDates(row: Row): Record<string, unknown> {
  const cells: Record<string, unknown> = { ...row };
  for (const name of dayColumns) if (row[name] !== null) cells[name] = new Date(String(row[name]));
  return cells;
}

function elementsOf([name, type]: [string, ColumnType]): SchemaElement[] {
  const repetition_type = name === 'kind' ? 'REQUIRED' : 'OPTIONAL';
  switch (type) {
    case 'text':
      return [{ name, repetition_type, type: 'BYTE_ARRAY', converted_type: 'UTF8' }];
    case 'day':
      return [{ name, repetition_type, type: 'INT32', converted_type: 'DATE' }];
    case 'integer':
      return [{ name, repetition_type, type: 'INT32' }];
    case 'texts':
      return [
        { name, repetition_type, num_children: 1, converted_type: 'LIST' },
        { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
        { name: 'element', repetition_type: 'REQUIRED', type: 'BYTE_ARRAY', converted_type: 'UTF8' },
      ];
  }
}

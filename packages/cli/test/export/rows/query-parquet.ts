import { join } from 'node:path';
import { DuckDBInstance, type Json } from '@duckdb/node-api';
import { folderWith } from '../../folder-with.js';
import { runOnrecord } from '../../run-onrecord.js';

/** What DuckDB answers to a query about the rows of articles, which it knows as `archive.parquet`. */
export async function queryParquet(
  articles: readonly object[],
  query: string,
  ...options: string[]
): Promise<Record<string, Json>[]> {
  const lines = articles.map((article) => JSON.stringify(article)).join('\n');
  const cwd = await folderWith({ 'archive.ndjson': lines });
  const args = ['export', 'archive.ndjson', '--to', 'parquet', '-o', 'archive.parquet', ...options];
  const { code, stderr } = await runOnrecord(args, { cwd });
  if (code !== 0) throw new Error(stderr);
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  try {
    const file = join(cwd, 'archive.parquet');
    const reader = await connection.runAndReadAll(query.replaceAll("'archive.parquet'", `'${file}'`));
    return reader.getRowObjectsJson();
  } finally {
    connection.closeSync();
  }
}

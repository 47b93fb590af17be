import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { columns } from '../../../src/export/rows/columns.js';
import { rowsOf } from '../../../src/export/rows/rows-of.js';
import { ferry } from '../../fixtures/ferry.js';
import { harbor } from '../../fixtures/harbor.js';
import { queryParquet } from './query-parquet.js';

const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
const duckTypes = { text: 'VARCHAR', day: 'DATE', integer: 'INTEGER', texts: 'VARCHAR[]' };

test('DuckDB finds the columns, in order, each with its type', async () => {
  const described = await queryParquet([ferry], `DESCRIBE FROM 'archive.parquet'`);
  expect(described.map((row) => [row['column_name'], row['column_type']])).toEqual(
    Object.entries(columns).map(([name, type]) => [name, duckTypes[type]]),
  );
});

test('DuckDB reads back every row as it is', async () => {
  const rows = await queryParquet([ferry, harbor], `FROM 'archive.parquet'`);
  expect(rows).toEqual([...rowsOf(ferry), ...rowsOf(harbor)]);
});

test('no articles are a file without rows', async () => {
  expect(await queryParquet([], `FROM 'archive.parquet'`)).toEqual([]);
  expect(await queryParquet([], `DESCRIBE FROM 'archive.parquet'`)).toHaveLength(Object.keys(columns).length);
});

test('--rows reactions has the same columns and no quotes', async () => {
  const rows = await queryParquet(
    [ferry],
    `SELECT kind, count(*)::INT AS n FROM 'archive.parquet' GROUP BY ALL`,
    '--rows',
    'reactions',
  );
  expect(rows).toEqual([{ kind: 'reaction', n: 3 }]);
});

test('rows of many groups are all there', async () => {
  const many = Array.from({ length: 7000 }, (_, i) => ({ ...ferry, id: `ferry-${i}` }));
  const query = `SELECT count(*)::INT AS rows, count(DISTINCT article_id)::INT AS articles FROM 'archive.parquet'`;
  expect(await queryParquet(many, query)).toEqual([{ rows: 42_000, articles: 7000 }]);
});

test('the query of the README says who was critical of what, by month', async () => {
  const [query = ''] = /SELECT strftime[^;]+/u.exec(readme) ?? [];
  expect(await queryParquet([ferry, harbor, { ...ferry, id: 'ferry-2' }], query)).toEqual([
    { month: '2031-03', actor: 'Islanders', topic: 'the end of the night ferry', articles: '2' },
    { month: '2031-04', actor: 'Union of Pilots', topic: 'the end of the night ferry', articles: '2' },
    { month: '2031-04', actor: 'سمر نعيم', topic: 'توسعة المرفأ', articles: '1' },
  ]);
});

test('the README has a line for each column, in order, with its type', () => {
  const words = { text: 'text', day: 'day', integer: 'integer', texts: 'list of text' };
  const lines = [...readme.matchAll(/^\| `(\w+)` +\| (text|day|integer|list of text) +\|/gmu)];
  expect(lines.map(([, name, type]) => [name, type])).toEqual(
    Object.entries(columns).map(([name, type]) => [name, words[type]]),
  );
});

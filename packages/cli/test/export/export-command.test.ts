import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toCsv } from '@onrecord/core/csv';
import { quotesHtml, reactionsHtml } from '@onrecord/core/html';
import { toNinjs } from '@onrecord/core/ninjs';
import { toSchemaOrg } from '@onrecord/core/schema-org';
import { toWebAnnotations } from '@onrecord/core/web-annotation';
import { expect, test } from 'vitest';
import { ferry } from '../fixtures/ferry.js';
import { harbor } from '../fixtures/harbor.js';
import { folderWith } from '../folder-with.js';
import { runOnrecord } from '../run-onrecord.js';

const articles = [ferry, harbor];
const input = articles.map((article) => JSON.stringify(article)).join('\n');

async function exported(...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await runOnrecord(['export', '-', ...args], { input });
  expect(stderr).toBe('');
  expect(code).toBe(0);
  return stdout;
}

const parsed = (lines: string): unknown[] =>
  lines
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
const json = (values: unknown[]): unknown => JSON.parse(JSON.stringify(values));

test('onrecord export --to schema-org is a line for each article', async () => {
  expect(parsed(await exported('--to', 'schema-org'))).toEqual(json(articles.map(toSchemaOrg)));
});

test('--to ninjs is a line for each article', async () => {
  expect(parsed(await exported('--to', 'ninjs'))).toEqual(json(articles.map(toNinjs)));
});

test('--to web-annotation is a line for each article', async () => {
  expect(parsed(await exported('--to', 'web-annotation'))).toEqual(
    json(articles.map((article) => toWebAnnotations(article))),
  );
});

test('--to csv is what toCsv makes of all articles at once, quotes unless reactions are asked for', async () => {
  expect(await exported('--to', 'csv')).toBe(toCsv(articles, { rows: 'quotes' }));
  expect(await exported('--to', 'csv', '--rows', 'reactions')).toBe(toCsv(articles, { rows: 'reactions' }));
});

test('--to html is in the words of each article’s language', async () => {
  const html = await exported('--to', 'html');
  expect(html.startsWith(`${reactionsHtml(ferry)}\n${quotesHtml(ferry)}\n`)).toBe(true);
  expect(html).toContain('اقتباس مباشر');
  expect(await exported('--to', 'html', '--rows', 'reactions')).not.toContain('onrecord-quotes');
});

test('--to ndjson has a row for each quote and each reaction, or those of one kind', async () => {
  const kinds = (rows: unknown[]): string => (rows as { kind: string }[]).map(({ kind }) => kind[0]).join('');
  expect(kinds(parsed(await exported('--to', 'ndjson')))).toBe('qqqrrrqqrr');
  expect(kinds(parsed(await exported('--to', 'ndjson', '--rows', 'reactions')))).toBe('rrrrr');
});

test('-o writes a file that is whole, and nothing beside it', async () => {
  const cwd = await folderWith({ 'ferry.json': ferry, 'out.csv': 'old' });
  const { code, stdout } = await runOnrecord(['export', 'ferry.json', '--to', 'csv', '-o', 'out.csv'], {
    cwd,
  });
  expect([code, stdout]).toEqual([0, '']);
  expect(await readFile(join(cwd, 'out.csv'), 'utf8')).toBe(toCsv(ferry, { rows: 'quotes' }));
  expect(await readdir(cwd)).toEqual(['ferry.json', 'out.csv']);
});

test.each([
  ['export', ['--to', 'csv']],
  ['export', ['--to', 'parquet']],
  ['draft', []],
])('onrecord %s -o in a folder that is not there names that folder', async (command, options) => {
  const cwd = await folderWith({ 'ferry.json': ferry });
  const args = [command, 'ferry.json', ...options, '-o', 'missing/folder/out'];
  const { code, stderr } = await runOnrecord(args, { cwd });
  expect([code, stderr]).toEqual([
    2,
    'error: missing/folder/out: expected a file that can be written, found no folder missing/folder\n',
  ]);
});

test('an article with faults is told and left out, and the exit code is 1', async () => {
  const cwd = await folderWith({ 'a.json': { ...ferry, lang: 7 }, 'b.json': harbor });
  const { code, stdout, stderr } = await runOnrecord(['export', 'a.json', 'b.json', '--to', 'schema-org'], {
    cwd,
  });
  expect(code).toBe(1);
  expect(parsed(stdout)).toHaveLength(1);
  expect(stderr).toMatch(/^✗ a\.json: 1 fault\n.+lang: expected .+, got 7\n$/u);
});

test('a format that is not known is told with those that are', async () => {
  const { code, stderr } = await runOnrecord(['export', '-', '--to', 'xlsx']);
  expect(code).toBe(2);
  expect(stderr).toContain(
    'Allowed choices are schema-org, ninjs, web-annotation, csv, html, ndjson, parquet.',
  );
});

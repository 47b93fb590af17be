import { pipeline } from 'node:stream/promises';
import type { Article } from '@onrecord/core';
import { Option, type Command } from 'commander';
import { articleFiles } from '../input/article-files.js';
import { isFaulty, readings } from '../input/readings.js';
import { withOutput } from '../output/with-output.js';
import { stderrColors } from '../terminal/colors.js';
import { examples } from '../terminal/examples.js';
import { faultLines } from '../terminal/fault-lines.js';
import { UsageError } from '../usage-error.js';
import { kinds, textFormats, type Kind, type TextFormat } from './formats.js';

interface ExportOptions {
  readonly to: string;
  readonly rows?: Kind;
  readonly output?: string;
}

export function configure(command: Command): void {
  command
    .description(
      'Writes articles in another format, one after the other, in the memory of a single one however many they are. JSON formats have an article on each line; ndjson and parquet a row for each quote and each reaction. Articles with faults are told and left out: exit code 1.',
    )
    .argument(
      '<articles...>',
      'files, folders, patterns; "-" for standard input; NDJSON has an article on each line',
    )
    .addOption(
      new Option('--to <format>', 'the format')
        .choices([...Object.keys(textFormats), 'parquet'])
        .makeOptionMandatory(),
    )
    .addOption(
      new Option(
        '--rows <kind>',
        'only these, for csv, html, ndjson and parquet (csv: quotes unless given)',
      ).choices(kinds),
    )
    .option('-o, --output <file>', 'where to write; standard output unless given')
    .addHelpText(
      'after',
      examples({
        'onrecord export ferry.onrecord.json --to schema-org -o ferry.jsonld': 'JSON-LD for a page',
        'onrecord export articles/ --to parquet -o archive.parquet': 'An archive for DuckDB, Spark, BigQuery',
        'onrecord export "2026/**/*.onrecord.json" --to csv --rows reactions': 'A spreadsheet of reactions',
        'cat archive.ndjson | onrecord export - --to ndjson | gzip > rows.ndjson.gz': 'In a pipe',
      }),
    )
    .action(exportArticles);
}

async function exportArticles(args: readonly string[], { to, rows, output }: ExportOptions): Promise<void> {
  const articles = soundArticles(await articleFiles(args));
  const format = await textFormats[to]?.(rows);
  if (format !== undefined) {
    await withOutput(output, (stream) => pipeline(textsOf(articles, format), stream, { end: false }));
    return;
  }
  if (output === undefined && process.stdout.isTTY)
    throw new UsageError('--to parquet: expected -o <file> or a pipe, got a terminal, which shows no bytes');
  const { writeParquet } = await import('./rows/parquet.js');
  await withOutput(output, (stream) => writeParquet(articles, stream, rows));
}

async function* textsOf(
  articles: AsyncIterable<Article>,
  { head = '', textOf }: TextFormat,
): AsyncGenerator<string> {
  if (head !== '') yield head;
  for await (const article of articles) yield textOf(article);
}

/** The articles without faults. The others are told, and make the exit code 1. */
async function* soundArticles(files: readonly string[]): AsyncGenerator<Article> {
  for await (const reading of readings(files)) {
    if (isFaulty(reading)) {
      console.error(faultLines(reading, stderrColors).join('\n'));
      process.exitCode = 1;
    } else yield reading.article;
  }
}

// An archive of 1,000, 10,000 and 100,000 made-up quotes: what it takes to open, restore, filter and search it, beside
// Array.filter, the helpers for one article, and minisearch by itself. Sizes may be given: node archive.js 1000 10000
import { execFileSync } from 'node:child_process';
import { digits, table } from './table.js';

const sizes = process.argv.length > 2 ? process.argv.slice(2) : ['1000', '10000', '100000'];
const reports = sizes.map((size) => {
  const flags = ['--expose-gc', '--max-old-space-size=8192', 'archive-measure.js', size];
  return JSON.parse(execFileSync(process.execPath, flags, { cwd: import.meta.dirname, maxBuffer: 1e8 }));
});
const largest = reports.at(-1);
const MB = (bytes) => bytes / 1e6;

table(
  ['what it takes', ...sizes.map((size) => `${size} quotes`), ...sizes.slice(1).map(() => 'times more')],
  [
    ...Object.keys(largest.build).map((name) => growth(`${name}, ms`, ({ build }) => build[name])),
    ...Object.keys(largest.bytes).map((name) =>
      growth(`JSON of the ${name}, MB`, ({ bytes }) => MB(bytes[name])),
    ),
    ...Object.keys(largest.heap).map((name) => growth(`heap once ${name}, MB`, ({ heap }) => MB(heap[name]))),
    ...largest.filters.map(({ name }, index) =>
      growth(`filter: ${name}, ms`, ({ filters }) => filters[index].archive),
    ),
    ...largest.searches.map(({ name }, index) =>
      growth(`search: ${name}, ms`, ({ searches }) => searches[index].archive),
    ),
  ],
);
for (const { quotes, filters, searches, build } of reports) {
  table(
    [
      `filter of ${quotes} quotes`,
      'found',
      'archive, ms',
      'Array.filter, ms',
      'times ours',
      'helper per article, ms',
      'times ours',
    ],
    filters.map(({ name, found, archive, arrayFilter, perArticle }) => [
      ...[name, found, digits(archive)],
      ...[arrayFilter, arrayFilter / archive, perArticle, perArticle / archive].map(digits),
    ]),
  );
  const bareBuild = build['bare minisearch'];
  table(
    [
      `search of ${quotes} quotes`,
      'found',
      'minisearch, ms',
      'best 20 and highlights, ms',
      'to bare',
      'all, ms',
      'to bare',
    ],
    [
      [
        '(making the index)',
        '',
        digits(bareBuild),
        '',
        '',
        ...[build['open and search'], build['open and search'] / bareBuild].map(digits),
      ],
      ...searches.map(({ name, found, archive, all, bare }) => [
        ...[name, found],
        ...[bare, archive, archive / bare, all, all / bare].map(digits),
      ]),
    ],
  );
}

function growth(name, valueOf) {
  const values = reports.map(valueOf);
  return [
    name,
    ...values.map(digits),
    ...values.slice(1).map((value, index) => digits(value / values[index])),
  ];
}

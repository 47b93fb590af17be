// Publishes 1,000 made-up articles of up to three quotes, then the same again, then with one of them changed: time, processor
// time, peak memory, files. The number may be given: node publish.js 100
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { articlesWith } from './archive-articles.js';
import { digits, table } from './table.js';

const count = Number(process.argv[2] ?? 1000);
const articles = articlesWith(count * 12)
  .slice(0, count)
  .map(shortened);
const folder = mkdtempSync(join(tmpdir(), 'onrecord-publish-'));
const archive = join(folder, 'archive.ndjson');

try {
  const [first, ...others] = articles;
  const runs = {
    'first run': published(articles),
    'nothing changed': published(articles),
    'one headline changed': published([{ ...first, headline: 'Another headline' }, ...others]),
  };
  table(
    [
      `publish of ${articles.length} articles`,
      'wall, s',
      'processor, s',
      'peak RSS, MB',
      'files written',
      'unchanged',
    ],
    Object.entries(runs).map(([name, { seconds, processor, peak, files }]) => [
      name,
      digits(seconds),
      digits(processor),
      digits(peak),
      files.written,
      files.unchanged,
    ]),
  );
} finally {
  rmSync(folder, { recursive: true });
}

function published(list) {
  writeFileSync(archive, list.map((article) => JSON.stringify(article)).join('\n'));
  const args = ['publish-measure.js', archive, join(folder, 'out')];
  const output = execFileSync(process.execPath, args, { cwd: import.meta.dirname, maxBuffer: 1e8 });
  return JSON.parse(output.toString().trim().split('\n').at(-1));
}

function shortened({ quotes, reactions, ...article }) {
  const kept = quotes.slice(0, 3);
  const known = ({ quotes: shown }) => shown.every((id) => kept.some((quote) => quote.id === id));
  return { ...article, quotes: kept, reactions: reactions.filter(known) };
}

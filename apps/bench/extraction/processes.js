import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { markdownTable } from '../table.js';

// `onrecord draft --ndjson` over an archive, by one process and by two that have half of it each, by turns.
const articles = Number(process.argv[2] ?? 20_000);
const rounds = 3;
const command = fileURLToPath(new URL('../../../packages/cli/dist/onrecord.js', import.meta.url));
const texts = fileURLToPath(new URL('../../../packages/extract/test/corpus/texts/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'onrecord-'));

try {
  const bodies = readdirSync(texts).map((file) => readFileSync(texts + file, 'utf8').split('\n---\n')[0]);
  const lines = Array.from({ length: articles }, (_, i) =>
    JSON.stringify({ id: `article-${i}`, text: bodies[i % bodies.length] }),
  );
  const all = written('all', lines);
  const halves = [
    written('first', lines.slice(articles / 2)),
    written('second', lines.slice(0, articles / 2)),
  ];
  const one = [];
  const two = [];
  for (let round = 0; round < rounds; round += 1) {
    one.push(await seconds([all]));
    two.push(await seconds(halves));
  }
  const least = [one, two].map((times) => Math.min(...times));
  console.log(
    markdownTable(
      ['onrecord draft --ndjson', 'articles a second', 'times one process'],
      [
        ['one process', Math.round(articles / least[0]), '1.00'],
        ['two processes', Math.round(articles / least[1]), (least[0] / least[1]).toFixed(2)],
      ],
    ),
  );
} finally {
  rmSync(folder, { recursive: true });
}

function written(name, lines) {
  const file = join(folder, `${name}.ndjson`);
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
}

/** How long processes side by side take for a file each. */
async function seconds(files) {
  const start = performance.now();
  await Promise.all(files.map(drafted));
  return (performance.now() - start) / 1000;
}

function drafted(file) {
  return new Promise((resolve, reject) => {
    const process = spawn('node', [command, 'draft', '--ndjson', file, '-o', `${file}.drafts`, '--force'], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    process.once('error', reject);
    process.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`exit code ${code}`))));
  });
}

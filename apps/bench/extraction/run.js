import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { markdownTable } from '../table.js';
import { hostileTexts } from './hostile-texts.js';
import { extract as onrecord } from './onrecord.js';
import { compromise, quoteParser } from './peers.js';

// Texts and scorer belong to others and stay outside the repository: ../shared/quotes, or the folder in QUOTES.
const folder = process.env.QUOTES ?? fileURLToPath(new URL('../../../../shared/quotes', import.meta.url));
const rows = [
  ['Onrecord', onrecord],
  ['quote-parser', quoteParser],
  ['compromise + nearest person', compromise],
];

if (existsSync(folder)) await compare();
else
  console.log(
    `No figures: the texts that people have annotated aren't here (${folder}). Their README says what they are.`,
  );
console.log(await size());
console.log(growth());

async function compare() {
  const load = (file) => import(pathToFileURL(`${folder}/lib/${file}.mjs`).href);
  const { loadCorpus } = await load('gold');
  const { scoreDirect, scoreGGT } = await load('score');
  const docs = loadCorpus(`${folder}/data/polnear-dev.jsonl`);
  const percent = (share) => (100 * share).toFixed(1);
  const baseline = `${folder}/baselines/regex-plus.mjs`;
  const others = existsSync(baseline)
    ? [['regex, last speaker carried on', (await import(pathToFileURL(baseline).href)).extract]]
    : [];
  const measured = [...rows, ...others].map(([name, extract]) => {
    const found = docs.map(({ text }) => extract(text));
    const all = scoreDirect(docs, found);
    const long = scoreDirect(docs, found, { minWords: 5 });
    const content = scoreGGT(docs, found, 0.8);
    return [
      name,
      `${percent(all.overlap80.F1)} / ${percent(long.overlap80.F1)}`,
      percent(all.speaker.accGivenMatch),
      percent(all.speaker.endToEnd.F1),
      percent(content.F1),
      speed(extract, docs),
    ];
  });
  const fastest = measured.at(-1)[5];
  console.log(`polnear-dev, ${docs.length} texts\n`);
  console.log(
    markdownTable(
      [
        '',
        'run F1, all / 5 words and up',
        'right speaker, given the run',
        'end to end F1',
        'all content F1',
        'million chars/s',
        'of the last row',
      ],
      measured.map((row) => [...row.slice(0, 5), row[5].toFixed(2), (row[5] / fastest).toFixed(2)]),
    ),
  );
}

/** Million characters a second of processor time, which others on the machine disturb less than the clock's. */
function speed(extract, docs) {
  const once = () => docs.reduce((sum, { text }) => (extract(text), sum + text.length), 0);
  once();
  const start = process.cpuUsage().user;
  let characters = 0;
  while (process.cpuUsage().user - start < 2e6) characters += once();
  return characters / (process.cpuUsage().user - start);
}

async function size() {
  const bundle = async (...exports) => {
    const { outputFiles } = await build({
      stdin: {
        contents: exports.map((names) => `export ${names}`).join('\n'),
        resolveDir: fileURLToPath(new URL('.', import.meta.url)),
      },
      bundle: true,
      format: 'esm',
      minify: true,
      write: false,
    });
    return (gzipSync(outputFiles[0].contents).length / 1000).toFixed(1);
  };
  const all = `* from '@onrecord/extract'`;
  return markdownTable(
    ['in a browser', 'kB gzip'],
    [
      ['extractQuotes', await bundle(`{ extractQuotes } from '@onrecord/extract'`)],
      ['all of @onrecord/extract', await bundle(all)],
      ['the same, and HTML by the DOM', await bundle(all, `* from '@onrecord/extract/dom'`)],
      ['the same, and HTML by a parser', await bundle(all, `* from '@onrecord/extract/html'`)],
    ],
  );
}

/** How much longer twice the text takes: 2 where time grows with length. */
function growth() {
  const took = (text) => {
    const start = process.cpuUsage().user;
    onrecord(text);
    return process.cpuUsage().user - start;
  };
  const least = (text) => Math.min(...Array.from({ length: 3 }, () => took(text)));
  return markdownTable(
    ['hostile text', 'ms for 400,000 characters', 'ms for 800,000', 'times'],
    hostileTexts.map(([name, make]) => {
      const [one, two] = [least(make(400_000)), least(make(800_000))];
      return [name, (one / 1000).toFixed(0), (two / 1000).toFixed(0), (two / one).toFixed(1)];
    }),
  );
}

// The reactions map beside its peers, in a real browser: what it takes to show the same map of the world, and who can use it.
// Options: --rounds 7; --pages floor,widget for some of them, whose figures are only printed; and --check, which fails where our
// map breaks a bound.
import { mkdir, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { ensureBrowser } from '../../../scripts/browser.js';
import { markdownTable } from '../table.js';
import { brokenBounds } from './bounds.js';
import { chart } from './chart.js';
import { measure } from './measure.js';
import { pages as allPages } from './pages.js';
import { profiles } from './profiles.js';
import { serve } from './server.js';
import { siteOf } from './site.js';
import { summaryOf } from './summary.js';
import { rowsOf } from './rows.js';

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    pages: { type: 'string' },
    check: { type: 'boolean', default: false },
  },
});
const rounds = Number(options.rounds);
if (!Number.isInteger(rounds) || rounds < 1)
  throw new Error(`--rounds: expected a whole number of 1 or more, got ${options.rounds}`);
const pages = options.pages === undefined ? allPages : pagesNamed(options.pages.split(','));

const server = await serve(await siteOf(pages), pages);
const browser = await chromium.launch({ executablePath: await ensureBrowser() });
let summary;
try {
  const onProgress = (text) => console.error(text);
  summary = summaryOf(await measure({ browser, origin: server.origin, pages, profiles, rounds, onProgress }));
} finally {
  await browser.close();
  server.stop();
}

const table = markdownTable(...rowsOf(summary));
console.log(table);
if (options.pages === undefined) await keep();

if (options.check) {
  const broken = brokenBounds(summary);
  for (const fault of broken) console.error(fault);
  process.exitCode = broken.length === 0 ? 0 : 1;
}

async function keep() {
  const results = new URL('../results/', import.meta.url);
  await mkdir(results, { recursive: true });
  await writeFile(
    new URL('map.json', results),
    `${JSON.stringify({ rounds, pages: summary }, undefined, 2)}\n`,
  );
  await writeFile(new URL('map.md', results), table);
  await writeFile(new URL('map.svg', results), chart(summary));
}

/** In the order of all pages: the first one is the floor, which the others are compared with. */
function pagesNamed(ids) {
  const unknown = ids.filter((id) => allPages.every((page) => page.id !== id));
  if (unknown.length > 0)
    throw new Error(
      `--pages: expected some of ${allPages.map(({ id }) => id).join(', ')}, got ${unknown.join(', ')}`,
    );
  return allPages.filter(({ id }) => id === 'floor' || ids.includes(id));
}

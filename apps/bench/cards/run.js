// A thousand quote cards beside the same quotes as HTML, in a real browser: what it takes to show, filter and scroll them; and
// how far one card moves the page when it takes the place of its fallback. Option: --rounds 5.
import { mkdir, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { ensureBrowser } from '../../../scripts/browser.js';
import { profiles } from '../map/profiles.js';
import { serve } from '../map/server.js';
import { markdownTable } from '../table.js';
import { oneCard, pages } from './pages.js';
import { rowsOf } from './rows.js';
import { siteOf } from './site.js';
import { shiftOf, useCards } from './use-cards.js';

const { values: options } = parseArgs({ options: { rounds: { type: 'string', default: '5' } } });
const rounds = Number(options.rounds);
if (!Number.isInteger(rounds) || rounds < 1)
  throw new Error(`--rounds: expected a whole number of 1 or more, got ${options.rounds}`);

const all = [...pages, oneCard];
const server = await serve(await siteOf(all), all);
const browser = await chromium.launch({ executablePath: await ensureBrowser() });
const addressOf = ({ id }) => `${server.origin}/${id}/`;
const results = pages.map((page) => ({ page, loads: { desktop: [], mobile: [] } }));
const shifts = {};
try {
  for (let round = 0; round < rounds; round++) {
    for (const [name, profile] of Object.entries(profiles)) {
      // Another page goes first in each round.
      for (const { page, loads } of round % 2 === 0 ? results : results.toReversed())
        loads[name].push(await useCards(browser, profile, page, addressOf(page)));
    }
    console.error(`round ${round + 1} of ${rounds}`);
  }
  for (const [name, profile] of Object.entries(profiles))
    shifts[name] = await shiftOf(browser, profile, oneCard, addressOf(oneCard));
} finally {
  await browser.close();
  server.stop();
}

const table = `${markdownTable(...rowsOf(results))}
${markdownTable(
  ['one card with fallback content', 'layout shift'],
  Object.entries(shifts).map(([name, shift]) => [name, shift.toFixed(4)]),
)}`;
const folder = new URL('../results/', import.meta.url);
await mkdir(folder, { recursive: true });
await writeFile(new URL('cards.md', folder), table);
console.log(table);

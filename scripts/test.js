// npm test: installs what is missing, runs every test of the workspace, and sums up.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { bootstrap } from './bootstrap.js';
import { ensureBrowser } from './browser.js';
import { ensureEngines, findEngines } from './engines.js';
import { forgetResults, printTotals } from './totals.js';
import { root, step, turbo } from './workspace.js';

await bootstrap();
const browser = await ensureBrowser();
const missing = ensureEngines();

step(`Building, then testing in Node and in ${browser}`);
forgetResults();
const code = await turbo(
  ['test', '--continue=dependencies-successful', '--output-logs=new-only', '--concurrency=100%'],
  {
    CHROMIUM_PATH: browser,
    ENGINES: findEngines().join(','),
    ...sourceText(),
  },
);

const failed = printTotals();
for (const engine of missing) console.log(`Not tested with ${engine}.`);
console.log(
  code === 0 && failed === 0
    ? 'All is well. Next: npm start shows the widgets, npm run lint checks the style.'
    : 'Something failed: the lines above name the tests. Next: mend it and run npm test again.',
);
process.exit(code === 0 && failed > 0 ? 1 : code);

/** Where the text of the bundled article is, for who has it, and its digest, so that a result isn't kept for another text. */
function sourceText() {
  const file = process.env.KREMLIN_PAUSE_TEXT ?? path.join(root, '../shared/seed/kremlin-pause.txt');
  if (!existsSync(file)) return {};
  const digest = createHash('sha256').update(readFileSync(file)).digest('hex');
  return { KREMLIN_PAUSE_TEXT: file, KREMLIN_PAUSE_SHA256: digest };
}

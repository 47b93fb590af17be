// npm test: installs what is missing, runs every test of the workspace, and sums up.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { bootstrap } from './bootstrap.js';
import { ensureBrowser } from './browser.js';
import { forgetResults, printTotals } from './totals.js';
import { root, step, turbo } from './workspace.js';

await bootstrap();
const browser = await ensureBrowser();

step(`Building, then testing in Node and in ${browser}`);
const text = process.env.KREMLIN_PAUSE_TEXT ?? path.join(root, '../shared/seed/kremlin-pause.txt');
forgetResults();
const code = await turbo(
  ['test', '--continue=dependencies-successful', '--output-logs=new-only', ...process.argv.slice(2)],
  {
    CHROMIUM_PATH: browser,
    ...(existsSync(text) ? { KREMLIN_PAUSE_TEXT: text } : {}),
  },
);

const failed = printTotals();
console.log(
  code === 0 && failed === 0
    ? 'All is well. Next: npm start shows the widgets, npm run lint checks the style.'
    : 'Something failed: the lines above name the test and the place. Next: mend it and run npm test again.',
);
process.exit(code === 0 && failed > 0 ? 1 : code);

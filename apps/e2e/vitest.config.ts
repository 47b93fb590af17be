import { defineConfig } from 'vitest/config';
import type { BrowserConfigOptions } from 'vitest/node';
import { findEngines } from '../../scripts/engines.js';
import { browser } from '../../vitest.browser.js';
import { firefox } from './engines/firefox.js';
import { press } from './engines/press.js';
import { webkit } from './engines/webkit.js';
import { PageResults } from './hostile/page-results.js';
import { servePages } from './pages/serve-pages.js';

const engines: Readonly<Record<string, BrowserConfigOptions>> = {
  chromium: { ...browser, instances: [{ browser: 'chromium', name: 'chromium' }] },
  firefox,
  webkit,
};

export default defineConfig({
  plugins: [servePages()],
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 20_000 } },
    fileParallelism: false,
    sequence: { groupOrder: 1 },
    projects: [
      ...findEngines().map((engine) => ({
        extends: true as const,
        test: {
          name: `in ${engine}`,
          include: ['{test,hostile,paste}/**/*.test.ts'],
          globalSetup: engine === 'webkit' ? ['engines/webkit-driver.ts'] : [],
          browser: { ...engines[engine], commands: { press } },
        },
      })),
      { extends: true, test: { name: 'node', include: ['{hostile,paste}/**/*.node.ts'] } },
      // When all others have said what they found.
      {
        extends: true,
        test: { name: 'after', include: ['hostile/**/*.after.ts'], sequence: { groupOrder: 2 } },
      },
    ],
    reporters: ['default', new PageResults(), ['json', { outputFile: '.results/vitest.json' }]],
  },
});

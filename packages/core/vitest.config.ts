import { defineConfig } from 'vitest/config';
import { browser } from '../../vitest.browser.js';

// Properties are tried on hundreds of inputs, and a machine may be busy.
const testTimeout = 60_000;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          include: ['test/**/*.test.ts'],
          typecheck: { enabled: true, include: ['test/**/*.test-d.ts'] },
          testTimeout,
        },
      },
      // The same answers where there is nothing of Node's.
      {
        test: {
          name: 'browser',
          include: ['test/{archive,parse,query,verify}/**/*.test.ts'],
          exclude: ['test/verify/{verify-quotes,text-fragment-lands}.test.ts'],
          browser,
          testTimeout,
        },
      },
    ],
    reporters: ['default', ['json', { outputFile: '.results/vitest.json' }]],
    coverage: { include: ['src/**/*.ts'], reporter: 'text-summary', thresholds: { branches: 95 } },
  },
});

import { defineConfig } from 'vitest/config';
import { browser } from '../../vitest.browser.js';

// Properties are tried on hundreds of inputs, and a machine may be busy.
const testTimeout = 60_000;

export default defineConfig({
  test: {
    testTimeout,
    projects: [
      { extends: true, test: { name: 'node', include: ['test/**/*.test.ts'] } },
      { extends: true, test: { name: 'browser', include: ['test/**/*.browser.ts'], browser } },
    ],
    reporters: ['default', ['json', { outputFile: '.results/vitest.json' }]],
  },
});

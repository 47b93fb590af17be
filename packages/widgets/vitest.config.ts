import { defineConfig } from 'vitest/config';
import { browser } from '../../vitest.browser.js';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    browser,
    reporters: ['default', ['json', { outputFile: '.results/vitest.json' }]],
    coverage: { include: ['src/**/*.ts'] },
  },
});

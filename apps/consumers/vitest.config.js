import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // A site is installed from the registry and built.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 20_000 } },
    reporters: ['default', ['json', { outputFile: '.results/vitest.json' }]],
  },
});

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    typecheck: { enabled: true, include: ['test/**/*.test-d.ts'] },
    // Properties are tried on hundreds of inputs, and a machine may be busy.
    testTimeout: 60_000,
    reporters: ['default', ['json', { outputFile: '.results/vitest.json' }]],
    coverage: {
      enabled: true,
      include: ['src/**/*.ts'],
      reporter: 'text-summary',
      thresholds: { branches: 95 },
    },
  },
});

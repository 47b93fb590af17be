import { defineConfig } from 'vitest/config';
import { browser } from '../../vitest.browser.js';

// What is drawn late is waited for as long as a busy machine needs.
const testTimeout = 60_000;
const expect = { poll: { timeout: 20_000 } };

export default defineConfig({
  // Found only late, it would make the browser load the tests anew.
  optimizeDeps: { include: ['culori'] },
  test: {
    testTimeout,
    expect,
    projects: [
      {
        extends: true,
        resolve: particularsFrom('late-particulars'),
        test: { name: 'browser', include: ['test/**/*.test.ts'], browser },
      },
      {
        extends: true,
        resolve: particularsFrom('particulars-at-once'),
        test: { name: 'node', include: ['test/**/*.node.ts'] },
      },
    ],
    reporters: ['default', ['json', { outputFile: '.results/vitest.json' }]],
    coverage: { include: ['src/**/*.ts'] },
  },
});

/** What `imports` in package.json says of built files, of the sources. */
function particularsFrom(name: string): { alias: Record<string, string> } {
  return { alias: { '#particulars': new URL(`src/cards/${name}.ts`, import.meta.url).pathname } };
}

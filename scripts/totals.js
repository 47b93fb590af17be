import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { root, step } from './workspace.js';

/** Removes the results of earlier runs, so that a package whose tests don't start can't pass for a tested one. */
export function forgetResults() {
  for (const folder of testedPackages())
    rmSync(path.join(root, folder, '.results'), { recursive: true, force: true });
}

/** Prints what each package's tests came to, and the sum on a line of its own. Gives the number of failures. */
export function printTotals() {
  step('Totals');
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const folder of testedPackages()) {
    const counts = countsOf(path.join(root, folder, '.results/vitest.json'));
    for (const key of Object.keys(total)) total[key] += counts[key];
    console.log(`  ${folder.padEnd(18)} ${sentence(counts)}`);
  }
  console.log(`\n${sentence(total)}\n`);
  return total.failed;
}

/** A run without results, or one that failed outside its tests, counts as one failure. */
function countsOf(file) {
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
  const results = JSON.parse(readFileSync(file, 'utf8'));
  const { numPassedTests: passed, numFailedTests, numPendingTests, numTodoTests, success } = results;
  const failed = success ? numFailedTests : Math.max(1, numFailedTests);
  return { passed, failed, skipped: numPendingTests + numTodoTests };
}

function testedPackages() {
  return ['packages', 'apps']
    .flatMap((parent) => readdirSync(path.join(root, parent)).map((name) => `${parent}/${name}`))
    .filter((folder) => {
      const manifest = path.join(root, folder, 'package.json');
      return existsSync(manifest) && 'test' in (JSON.parse(readFileSync(manifest, 'utf8')).scripts ?? {});
    });
}

function sentence({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

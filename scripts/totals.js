import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { root, step } from './workspace.js';

/** Removes the results of earlier runs, so that a package whose tests don't start can't pass for a tested one. */
export function forgetResults() {
  for (const folder of testedPackages())
    rmSync(path.join(root, folder, '.results'), { recursive: true, force: true });
}

/** Prints what each package's tests came to, what failed, and the sum on a line of its own. Gives the number of failures. */
export function printTotals() {
  step('Totals');
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const folder of testedPackages()) {
    const results = resultsOf(folder);
    const counts = countsOf(results);
    for (const key of Object.keys(total)) total[key] += counts[key];
    console.log(`  ${folder.padEnd(18)} ${sentence(counts)}`);
    for (const failure of failuresIn(results)) console.log(`    ${failure}`);
  }
  console.log(`\n${sentence(total)}\n`);
  return total.failed;
}

function resultsOf(folder) {
  const file = path.join(root, folder, '.results/vitest.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** A run without results, or one that failed outside its tests, counts as one failure. */
function countsOf(results) {
  if (results === undefined) return { passed: 0, failed: 1, skipped: 0 };
  const { numPassedTests: passed, numFailedTests, numPendingTests, numTodoTests, success } = results;
  const failed = success ? numFailedTests : Math.max(1, numFailedTests);
  return { passed, failed, skipped: numPendingTests + numTodoTests };
}

/** The file, the name and the first line of the message of each test that failed, and of each file that could not be run. */
function failuresIn(results) {
  return (results?.testResults ?? []).flatMap(({ name: file, status, message, assertionResults }) => {
    const place = path.relative(root, file);
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (failed.length === 0) return status === 'failed' ? [`${place}: ${firstLine(message)}`] : [];
    return failed.map((test) => `${place} > ${test.fullName}: ${firstLine(test.failureMessages[0])}`);
  });
}

function firstLine(message) {
  return (message ?? '').split('\n', 1)[0];
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

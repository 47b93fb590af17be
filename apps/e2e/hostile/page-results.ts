import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Reporter, TestCase } from 'vitest/node';

/** Whether a fact held, by engine, page and fact. What wasn't tested isn't there. */
export type PageFacts = Record<string, Record<string, Record<string, boolean>>>;

export const pageResultsFile = path.join(import.meta.dirname, '../.results/hostile-pages.json');

/** Keeps what the tests of the hostile pages found, for the table in the documentation. */
export class PageResults implements Reporter {
  readonly #facts: PageFacts = {};

  onTestCaseResult(test: TestCase): void {
    const { module, name, project } = test;
    if (!module.moduleId.endsWith('hostile/pages.test.ts')) return;
    const { state } = test.result();
    if (state === 'skipped') return;
    const end = name.lastIndexOf(': ');
    const pages = (this.#facts[project.name] ??= {});
    (pages[name.slice(0, end)] ??= {})[name.slice(end + 2)] = state === 'passed';
  }

  onTestModuleEnd(): void {
    mkdirSync(path.dirname(pageResultsFile), { recursive: true });
    writeFileSync(pageResultsFile, JSON.stringify(this.#facts));
  }
}

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';
import { facts } from './facts.js';
import { pageResultsFile, type PageFacts } from './page-results.js';
import { hostilePages } from './pages.js';

const file = path.join(import.meta.dirname, '../../../docs/hostile-pages.md');

const engines = { chromium: 'Chromium', firefox: 'Firefox ESR', webkit: 'WebKitGTK' };

test('docs/hostile-pages.md says what the tests of hostile pages found', async () => {
  const found = readJson(pageResultsFile) as PageFacts;
  const written = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const markdown = `# On pages that nobody here controls

The widgets on pages whose styles and scripts do what they like, in the browsers that Debian packages. The tests of \`apps/e2e\` open
each page with its widgets and without, and find out what holds:

${Object.keys(facts)
  .map((fact) => `- ${fact}`)
  .join('\n')}

The first goes by some fifty properties and the place of every element in the widgets, to the pixel. A page's font and
color are its own affair: they are the same on all of these. The table is made by the tests: \`npm test\` compares it, and \`npx vitest run --update\` in \`apps/e2e\` writes it.

${table(found, written)}

MooTools and Prototype are those of Debian, \`libjs-mootools\` and \`libjs-prototype\`; the others come from npm.
`;
  const page = await format(markdown, { ...(await resolveConfig(file)), parser: 'markdown' });
  await expect(page).toMatchFileSnapshot(file);
});

/** What wasn't tested on this machine stays as it was written by another. */
function table(found: PageFacts, written: string): string {
  const before = new Map(
    written
      .split('\n')
      .map((line) => cellsOf(line))
      .map(([page = '', ...cells]) => [page, cells]),
  );
  const rows = Object.keys(hostilePages).map((page) => {
    const cells = Object.keys(engines).map((engine, i) => {
      const results = found[engine]?.[page];
      return results === undefined ? (before.get(page)?.[i] ?? 'not tested') : inWords(results);
    });
    return [page, ...cells];
  });
  const head = ['', ...Object.values(engines)];
  return [head, head.map(() => '-'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function cellsOf(line: string): string[] {
  return line.split(' | ').map((cell) => cell.replace(/^\| | \|$/gu, '').trim());
}

function inWords(results: Readonly<Record<string, boolean>>): string {
  const failed = Object.keys(results).filter((fact) => results[fact] !== true);
  return failed.length === 0 ? 'all of it' : `not: ${failed.join('; ')}`;
}

function readJson(path: string): unknown {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
}

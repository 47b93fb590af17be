// Writes what the engine gets wrong today into test/corpus/known-misses.ts. Read the change before you keep it.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { loadModule } from './load-module.js';

const { differences } = await loadModule('test/corpus/differences.ts');
const { readCorpus } = await loadModule('test/corpus/read-corpus.ts');
const { extractQuotes } = await loadModule('src/index.ts');

const filepath = fileURLToPath(new URL('../test/corpus/known-misses.ts', import.meta.url));
const misses = readCorpus()
  .map((text) => [text.name, differences(text, extractQuotes(text.text))])
  .filter(([, lines]) => lines.length > 0);

const source = `/** What the engine gets wrong today, by text, in the words of \`differences\`. A line that is no longer true fails the tests. */
export const knownMisses: Readonly<Partial<Record<string, readonly string[]>>> = ${JSON.stringify(Object.fromEntries(misses))};
`;
writeFileSync(filepath, await format(source, { ...(await resolveConfig(filepath)), filepath }));
console.log(`${misses.length} texts with misses, ${misses.flatMap(([, lines]) => lines).length} in all`);

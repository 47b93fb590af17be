import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';

const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  exactOptionalPropertyTypes: true,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts'],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  skipLibCheck: true,
  types: [],
};

/** Checks a module that imports this package: the complaints its author sees, and how much the compiler made to find them. */
function check(code: string): { complaints: string[]; work: number } {
  const file = fileURLToPath(new URL('module.ts', import.meta.url));
  const disk = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (name) => name === file || disk.fileExists(name),
    getSourceFile: (name, version) =>
      name === file ? ts.createSourceFile(name, code, version) : disk.getSourceFile(name, version),
  };
  const program = ts.createProgram([file], options, host);
  const complaints = program
    .getSemanticDiagnostics(program.getSourceFile(file))
    .map(({ start = 0, length = 0, messageText }) => {
      const marked = code.slice(start, start + length);
      return `${marked}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
    });
  const { assignable, identity, strictSubtype, subtype } = program.getRelationCacheSizes();
  const comparisons = assignable + identity + strictSubtype + subtype;
  return { complaints, work: program.getTypeCount() + program.getInstantiationCount() + comparisons };
}

/** An article with this many quotes, half as many actors, and a reaction for each quote. */
function articleOf(quotes: number): string {
  const each = (count: number, text: (index: number) => string): string =>
    Array.from({ length: count }, (_, index) => text(index)).join('\n');
  return `import { defineArticle, findQuotes } from '../src/index.js';
export const article = defineArticle({
  schemaVersion: 1, id: 'long', headline: 'A long debate', lang: 'en',
  sections: [{ id: 'debate', heading: 'The debate' }],
  actors: [${each(quotes / 2, (i) => `{ id: 'member-${i}', kind: 'person', name: 'Member ${i}', country: 'IS' },`)}],
  topics: [{ id: 'budget', label: 'the budget', initiatedBy: 'member-0' }],
  quotes: [${each(quotes, (i) => `{ id: 'quote-${i}', text: 'No ${i}.', speaker: 'member-${Math.floor(i / 2)}', attribution: 'direct', topic: 'budget', section: 'debate' },`)}],
  reactions: [${each(quotes, (i) => `{ actor: 'member-${Math.floor(i / 2)}', topic: 'budget', stance: 'critical', quotes: ['quote-${i}'] },`)}],
});
export const found = findQuotes(article, { speaker: 'member-1', topic: 'budget' });
`;
}

test('defineArticle({ … }) says what is wrong at the property that is wrong', () => {
  const { complaints } = check(articleOf(4).replace("speaker: 'member-0'", "speaker: 'membre-0'"));
  expect(complaints).toEqual([
    `speaker: Type '"membre-0"' is not assignable to type '"member-0" | "member-1"'. Did you mean '"member-0"'?`,
  ]);
});

test('findQuotes(defined, { speaker }) says what is wrong at the property that is wrong', () => {
  const { complaints } = check(articleOf(4).replace("{ speaker: 'member-1'", "{ speaker: 'membre-1'"));
  expect(complaints).toEqual([
    `speaker: Type '"membre-1"' is not assignable to type 'OneOrMore<"member-0" | "member-1"> | undefined'. Did you mean '"member-1"'?`,
  ]);
});

test('defineArticle(500 quotes) costs the compiler less than fifty steps for each more', () => {
  const [some, many] = [check(articleOf(50)), check(articleOf(500))];
  expect(many.complaints).toEqual([]);
  expect(many.work - some.work).toBeLessThan(50 * 450);
});

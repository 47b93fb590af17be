import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';

interface Example {
  readonly folder: string;
  readonly file: string;
  readonly checker: string;
  readonly options: readonly string[];
}

interface Manifest {
  readonly modules: readonly { readonly declarations: readonly Declaration[] }[];
}

interface Declaration {
  readonly tagName?: string;
  readonly members: readonly { readonly name: string; readonly kind: string }[];
  readonly attributes: readonly { readonly name: string }[];
  readonly events?: readonly { readonly name: string }[];
}

const root = fileURLToPath(new URL('..', import.meta.url));
const { resolve } = createRequire(import.meta.url);

const tsc = { checker: 'typescript/bin/tsc', options: ['--project', '.'] };

const examples: readonly Example[] = [
  { folder: 'plain-typescript', file: 'reactions.ts', ...tsc },
  { folder: 'react', file: 'reactions.tsx', ...tsc },
  { folder: 'vue', file: 'Reactions.vue', ...tsc, checker: 'vue-tsc/bin/vue-tsc.js' },
  {
    folder: 'svelte',
    file: 'Reactions.svelte',
    checker: 'svelte-check/bin/svelte-check',
    options: ['--tsconfig', './tsconfig.json', '--output', 'machine', '--threshold', 'error'],
  },
];

test.each(examples)('the example in $folder compiles against what is published', async (example) => {
  expect(await complaints(example, join(root, 'examples', example.folder))).toBe('');
});

test.each(examples)('what the elements don’t know is refused in $folder', async (example) => {
  const copy = copyOf(example.folder);
  const file = join(copy, example.file);
  const source = readFileSync(file, 'utf8');
  const mistaken = source
    .replace(/\bquote(?= ?= ?['"])/u, 'qoute')
    .replace('europe', 'europa')
    .replace('({ actor,', '({ acter,');
  writeFileSync(file, mistaken);
  const said = await complaints(example, copy);
  expect(['qoute', 'europa', 'acter'].filter((mistake) => !said.includes(mistake))).toEqual([]);
});

test('what the types of React know is what the manifest names', async () => {
  const copy = copyOf('react');
  const manifest = readFileSync(join(root, 'custom-elements.json'), 'utf8');
  writeFileSync(join(copy, 'known.ts'), knownNames(JSON.parse(manifest) as Manifest));
  expect(await complaints(examples[1]!, copy)).toBe('');
});

/** A module that compiles only if an element takes these names, and no others but those that every element takes. */
function knownNames({ modules }: Manifest): string {
  const declarations = modules.flatMap(({ declarations }) => declarations);
  const elements = declarations.filter(({ tagName }) => tagName !== undefined);
  const handlers = elements.flatMap(({ events = [] }) => events.map(({ name }) => `on${name}`));
  const checks = elements.map(({ tagName, members, attributes }) => {
    const fields = members.filter(({ kind }) => kind === 'field');
    const names = new Set([...[...fields, ...attributes].map(({ name }) => name), ...handlers]);
    const known = [...names].map((name) => `${JSON.stringify(name)}: true`);
    return `({ ${known.join(', ')} }) satisfies Own<'${tagName}'>;`;
  });
  return [
    `import type { JSX } from 'react';`,
    `type Elements = JSX.IntrinsicElements;`,
    `type Own<Tag extends keyof Elements> = Record<Exclude<keyof Elements[Tag], keyof Elements['div']>, true>;`,
    ...checks,
  ].join('\n');
}

/** What the framework's own checker finds wrong in a folder. */
function complaints({ checker, options }: Example, cwd: string): Promise<string> {
  return new Promise((done) => {
    execFile(process.execPath, [resolve(checker), ...options], { cwd }, (error, stdout, stderr) => {
      done(error === null ? '' : stdout + stderr);
    });
  });
}

/** Inside the package, where its own name leads to its `exports`. */
function copyOf(folder: string): string {
  const results = join(root, '.results');
  mkdirSync(results, { recursive: true });
  const copy = mkdtempSync(join(results, `${folder}-`));
  onTestFinished(() => {
    rmSync(copy, { recursive: true });
  });
  cpSync(join(root, 'examples', folder), copy, { recursive: true });
  return copy;
}

import { readdir, readFile } from 'node:fs/promises';
import { join, posix, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isSystemError, UsageError } from '../../usage-error.js';
import { hashOf } from '../folder/hash-of.js';
import type { PublishedFile } from '../folder/published-file.js';
import { copyScript } from '../page/copy-script.js';
import { pageScript } from '../page/page-script.js';
import { pageStyles } from '../page/page-styles.js';

/** What all pages of a published folder share. Paths are from its root. */
export interface SiteFiles {
  readonly styles: string;
  readonly pageScript: string;
  readonly copyScript: string;
  /** Loads the elements that a page has. */
  readonly module: { readonly path: string; readonly integrity: string };
  /** The hash of all of them. */
  readonly source: string;
  readonly paths: readonly string[];
  /** What they take in the folder's root, in lower case. */
  readonly names: ReadonlySet<string>;
  readonly contents: () => AsyncGenerator<PublishedFile>;
}

interface IntegrityTable {
  readonly version: string;
  readonly files: Readonly<Record<string, { readonly integrity: string }>>;
}

/** The scripts that `@onrecord/widgets` was built with, and the pages' own; what may change has its hash in its name. */
export async function siteFiles(): Promise<SiteFiles> {
  const cdn = fileURLToPath(new URL('.', import.meta.resolve('@onrecord/widgets/cdn/onrecord.js')));
  const paths = await pathsIn(cdn);
  const { version, files } = await tableIn(cdn, paths);
  const path = `onrecord/${version}/page.js`;
  const own = [
    named('page', 'css', pageStyles),
    named('page', 'js', pageScript),
    named('copy', 'js', copyScript),
  ] as const;
  const [styles, script, copy] = own;
  return {
    styles: styles.path,
    pageScript: script.path,
    copyScript: copy.path,
    module: { path, integrity: files[path]?.integrity ?? '' },
    source: hashOf(JSON.stringify([files, own])),
    paths: [...paths, ...own.map((file) => file.path)],
    names: new Set(paths.map((file) => file.replace(/\/.*/u, '').toLowerCase())),
    async *contents() {
      for (const file of paths) yield { path: file, content: await readFile(join(cdn, file)) };
      yield* own;
    },
  };
}

async function pathsIn(cdn: string): Promise<string[]> {
  try {
    const entries = await readdir(cdn, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name));
    return files.map((file) => file.slice(cdn.length).split(sep).join(posix.sep)).sort();
  } catch (error) {
    if (!isSystemError(error) || error.code !== 'ENOENT') throw error;
    throw new UsageError(
      `expected the scripts of @onrecord/widgets in ${cdn}, found no such folder (in a checkout, build the workspace first)`,
    );
  }
}

async function tableIn(cdn: string, paths: readonly string[]): Promise<IntegrityTable> {
  const path = paths.find((name) => /^onrecord\/[^/]+\/integrity\.json$/u.test(name));
  if (path === undefined)
    throw new UsageError(`${cdn}: expected onrecord/<version>/integrity.json, found no such file`);
  return JSON.parse(await readFile(join(cdn, path), 'utf8')) as IntegrityTable;
}

/** With its hash in its name, so that it may be kept for ever wherever it is cached. */
function named(name: string, type: 'css' | 'js', content: string): PublishedFile {
  return { path: `onrecord/${name}-${hashOf(content).slice(0, 10)}.${type}`, content };
}

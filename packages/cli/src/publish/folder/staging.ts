import { rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeFolder } from '../../output/make-folder.js';
import { ownFolder } from './own-folder.js';

/**
 * Files on their way into a folder: each is written in full beside it, and then moved: who reads meanwhile gets the old one or the
 * new one, whole. Paths are from the root.
 */
export class Staging {
  readonly #root: string;
  readonly #folder: string;
  readonly #files = new Map<string, string>();

  constructor(root: string, owner: string) {
    this.#root = root;
    this.#folder = join(root, ownFolder, `${owner}.new`);
  }

  async add(path: string, content: string | Uint8Array): Promise<void> {
    if (this.#files.size === 0) await makeFolder(this.#folder);
    const file = join(this.#folder, `${this.#files.size}`);
    this.#files.set(path, file);
    await writeFile(file, content);
  }

  async move(path: string): Promise<void> {
    const place = join(this.#root, path);
    await makeFolder(dirname(place));
    await rename(this.#files.get(path)!, place);
  }

  /** Of what a run has left here that was stopped, too. */
  async clear(): Promise<void> {
    this.#files.clear();
    await rm(this.#folder, { recursive: true, force: true });
  }
}

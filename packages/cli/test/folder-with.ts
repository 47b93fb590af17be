import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

type Content = string | Uint8Array | object;

/** A folder with these files, for the length of a test. What is neither text nor bytes is written as JSON. */
export async function folderWith(files: Readonly<Record<string, Content>> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    const file = join(folder, name);
    await mkdir(dirname(file), { recursive: true });
    const isRaw = typeof content === 'string' || content instanceof Uint8Array;
    await writeFile(file, isRaw ? content : JSON.stringify(content, undefined, 2));
  }
  return folder;
}

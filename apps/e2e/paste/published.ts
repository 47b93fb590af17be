import type { Article } from '@onrecord/core';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { serve, type Server } from './serve.js';

const onrecord = path.join(import.meta.dirname, '../../../packages/cli/dist/onrecord.js');

/** A site with what `onrecord publish` makes of an article. */
export async function servePublished(article: Article): Promise<Server> {
  const folder = await mkdtemp(path.join(tmpdir(), 'onrecord-'));
  const source = path.join(folder, 'article.json');
  const out = path.join(folder, 'out');
  const site = await serve((file) => readFile(path.join(out, file)));
  await writeFile(source, JSON.stringify(article));
  await promisify(execFile)(process.execPath, [
    onrecord,
    'publish',
    source,
    '--out',
    out,
    '--base',
    site.address,
  ]);
  return {
    address: site.address,
    stop: () => {
      site.stop();
      void rm(folder, { recursive: true, force: true });
    },
  };
}

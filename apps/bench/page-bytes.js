// How many bytes of script a page needs before a widget of ours, or a map of a peer's, is drawn: everything that the page
// loads at once, bundled and minified by esbuild, gzip level 9. What is fetched only to explain a fault isn't counted.
import { build } from 'esbuild';
import { readdir } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { table } from './table.js';

const pages = (await readdir(new URL('pages', import.meta.url))).filter((file) => file !== 'fills.js');
const rows = await Promise.all(
  pages.map(async (file) => ({ page: file.replace('.js', ''), bytes: await scriptBytes(`pages/${file}`) })),
);
const ours = rows.find(({ page }) => page === 'onrecord-map').bytes;
table(
  ['page', 'script kB, gzip', 'times our map'],
  rows
    .sort((a, b) => a.bytes - b.bytes)
    .map(({ page, bytes }) => [page, (bytes / 1000).toFixed(1), (bytes / ours).toFixed(2)]),
);

async function scriptBytes(entry) {
  const { metafile, outputFiles } = await build({
    entryPoints: [entry],
    absWorkingDir: import.meta.dirname,
    outdir: 'out',
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    metafile: true,
    logLevel: 'error',
  });
  const name = entry.split('/').at(-1);
  const [first] = Object.keys(metafile.outputs).filter((output) => output.endsWith(`/${name}`));
  const needed = new Set([first]);
  for (const output of needed) {
    for (const { path, kind } of metafile.outputs[output].imports)
      if (kind === 'import-statement') needed.add(path);
  }
  return [...needed]
    .map((output) => outputFiles.find(({ path }) => path.endsWith(output)).contents)
    .reduce((sum, contents) => sum + gzipSync(contents, { level: 9 }).length, 0);
}

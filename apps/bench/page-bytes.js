// How many bytes of script a page needs before a widget of ours, or a map of a peer's, is drawn: everything that the page's
// script imports before it runs, gzip level 9. What is loaded later, or fetched as data, isn't counted.
import { readdir } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { bundle } from './map/bundle.js';
import { table } from './table.js';

const pages = (await readdir(new URL('pages', import.meta.url))).map((file) => file.replace('.js', ''));
const rows = await Promise.all(pages.map(async (page) => ({ page, bytes: await scriptBytes(page) })));
const ours = rows.find(({ page }) => page === 'widget').bytes;
table(
  ['page', 'script kB, gzip', 'times our map'],
  rows
    .sort((a, b) => a.bytes - b.bytes)
    .map(({ page, bytes }) => [page, (bytes / 1000).toFixed(1), (bytes / ours).toFixed(2)]),
);

async function scriptBytes(page) {
  const { files, imports } = await bundle(page);
  const contents = new Map(files);
  return [`${page}.js`, ...imports]
    .map((file) => gzipSync(contents.get(file), { level: 9 }).length)
    .reduce((sum, bytes) => sum + bytes, 0);
}

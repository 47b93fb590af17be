import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { fromSources } from './cdn-sources.js';
import { sharedBy } from './cdn-shared.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const root = 'dist/cdn';
const folder = `onrecord/${version}`;
const natives = Object.fromEntries(
  ['Document', 'Element', 'Event'].map((name) => [name, [path.resolve('scripts/natives.js'), name]]),
);
const tags = ['onrecord-article', 'onrecord-reactions-map', 'onrecord-quote-card', 'onrecord-quote-cards'];

rmSync(root, { recursive: true, force: true });

// A file for each element, with what they share and what is loaded late apart.
await build(
  {
    ...Object.fromEntries(tags.map((tag) => [tag, `dist/${tag}.js`])),
    page: 'dist/site/page.js',
    folder: 'dist/site/folder.js',
  },
  { dir: `${root}/${folder}`, codeSplitting: { groups: sharedBy(tags) } },
);
await build({ all: 'dist/site/all.js' }, { dir: `${root}/${folder}`, codeSplitting: false });
await build(
  { onrecord: 'dist/site/onrecord.js' },
  { dir: root, format: 'iife' },
  {
    define: { onrecordVersion: JSON.stringify(version) },
    // What can import a module at all should be told why it can't run it.
    target: ['chrome63', 'firefox67', 'safari12'],
  },
);
writeFileSync(
  `${root}/${folder}/integrity.json`,
  `${JSON.stringify({ version, files: facts() }, undefined, 2)}\n`,
);

async function build(input, output, transform = { inject: natives }) {
  const bundle = await rolldown({ input, platform: 'browser', plugins: [fromSources], transform });
  await bundle.write({
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
    format: 'esm',
    minify: true,
    // Chrome compiles all of a script that begins so while it arrives.
    postBanner: '//# allFunctionsCalledOnLoad',
    sourcemap: true,
    sourcemapPathTransform: (file) => file.replace(/^.*\/node_modules\/|^(?:\.\.\/)+/u, ''),
    ...output,
  });
  await bundle.close();
}

/** What `integrity` attributes hold, and the size in bytes, of each script by its path in the CDN. */
function facts() {
  const paths = readdirSync(root, { recursive: true }).filter((name) => name.endsWith('.js'));
  return Object.fromEntries(
    paths.sort().map((file) => {
      const code = readFileSync(`${root}/${file}`);
      const integrity = `sha384-${createHash('sha384').update(code).digest('base64')}`;
      return [file, { integrity, bytes: code.length, gzip: gzipSync(code, { level: 9 }).length }];
    }),
  );
}

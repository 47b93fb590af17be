import { kremlinPause } from '@onrecord/core/articles/kremlin-pause';
import { extname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bundle } from '../map/bundle.js';
import { article } from './article.js';

const types = { '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json' };
const style =
  'body{max-width:70rem;margin:auto;padding:1rem;font:1rem/1.4 system-ui,sans-serif}[hidden]{display:none}';

/** Every file of the pages, gzipped, by its path from the root. A page is at `/<id>/index.html`. */
export async function siteOf(pages) {
  const files = [
    ['/data/cards.onrecord.json', JSON.stringify(article)],
    ['/onrecord-card/kremlin-pause.onrecord.json', JSON.stringify(kremlinPause)],
    ...(await Promise.all(pages.map(filesOf))).flat(),
  ];
  return new Map(
    files.map(([path, contents]) => [
      path,
      { type: types[extname(path)], body: gzipSync(contents, { level: 9 }) },
    ]),
  );
}

async function filesOf({ id, label, hasBundle = false, data, script, body }) {
  const { files, imports } = hasBundle ? await bundle(id) : { files: [['plain.js', script]], imports: [] };
  const html = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${label}</title>
<style>${style}</style>
<script type="module" src="${hasBundle ? id : 'plain'}.js"></script>
${imports.map((file) => `<link rel="modulepreload" href="${file}">`).join('\n')}
${data === undefined ? '' : `<link rel="preload" href="../data/${data}" as="fetch" crossorigin>`}
<body>${body}</body>
</html>`;
  return [['index.html', html], ...files].map(([name, contents]) => [`/${id}/${name}`, contents]);
}

import { parseArticle } from '@onrecord/core';
import { reactionsMapSvg } from '@onrecord/widgets/reactions-map-svg';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { feature } from 'topojson-client';
import atlas from 'world-atlas/countries-110m.json' with { type: 'json' };
import { article } from './article.js';
import { bundle } from './bundle.js';

const types = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Every file of the pages, gzipped, by its path from the root. A page is at `/<id>/index.html`. */
export async function siteOf(pages) {
  const files = [
    ['/data/page.css', await readFile(new URL('page.css', import.meta.url))],
    ['/data/world-kite-day.onrecord.json', JSON.stringify(parseArticle(article))],
    ['/data/map.svg', reactionsMapSvg(article)],
    ['/data/countries-110m.json', JSON.stringify(atlas)],
    ['/data/countries-110m.geo.json', JSON.stringify(feature(atlas, atlas.objects.countries), twoDecimals)],
    ...(await Promise.all(pages.map(filesOf))).flat(),
  ];
  return new Map(
    files.map(([path, contents]) => [
      path,
      { type: types[extname(path)], body: gzipSync(contents, { level: 9 }) },
    ]),
  );
}

async function filesOf({ id, label, hasScript = false, head = '', body }) {
  const { files, imports, stylesheet } = hasScript ? await bundle(id) : { files: [], imports: [] };
  const links = [
    '<link rel="stylesheet" href="../data/page.css">',
    ...(stylesheet ? [`<link rel="stylesheet" href="${stylesheet}">`] : []),
    ...(hasScript ? [`<script type="module" src="${id}.js"></script>`] : []),
    ...imports.map((file) => `<link rel="modulepreload" href="${file}">`),
  ];
  const html = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${label}</title>
${links.join('\n')}
${head}
<body>${body}</body>
</html>`;
  return [['index.html', html], ...files].map(([name, contents]) => [`/${id}/${name}`, contents]);
}

/** About a kilometre, which is finer than the atlas. */
function twoDecimals(key, value) {
  return typeof value === 'number' ? Math.round(value * 100) / 100 : value;
}

import { kremlinPause } from '@onrecord/core/articles/kremlin-pause';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { rolldown } from 'rolldown';
import { articlePage } from './article-page.js';

const types = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
};
const src = 'kremlin-pause.onrecord.json';

/** Serves the page to this machine alone; port 0 is any that is free. Returns its address, and how to stop. */
export async function serve(port = 0) {
  const files = new Map([
    ['/page.css', await readFile(new URL('page.css', import.meta.url), 'utf8')],
    [`/${src}`, JSON.stringify(kremlinPause)],
    ...(await scripts()),
  ]);
  const server = createServer(({ url }, response) => {
    const file = url === '/' ? articlePage(kremlinPause, { src, script: 'page.js' }) : files.get(url);
    const type = types[path.extname(url)] ?? types['.html'];
    response.writeHead(file === undefined ? 404 : 200, { 'content-type': `${type}; charset=utf-8` });
    response.end(file);
  });
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** The page's script and what it loads later, by address. */
async function scripts() {
  const built = await rolldown({
    input: path.join(import.meta.dirname, 'page.js'),
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
    logLevel: 'silent',
  });
  const { output } = await built.generate({ format: 'esm', minify: true, entryFileNames: '[name].js' });
  return output.map(({ fileName, code }) => [`/${fileName}`, code]);
}

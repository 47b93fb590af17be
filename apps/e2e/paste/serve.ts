import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

export interface Server {
  /** Its origin, with the slash. */
  readonly address: string;
  readonly stop: () => void;
}

type Body = string | Buffer;

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
};

/** A site on this machine, on an origin of its own; every other site may read what it has, and keep it. */
export async function serve(fileAt: (path: string) => Body | undefined | Promise<Body>): Promise<Server> {
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://site');
    void Promise.resolve(fileAt(pathname))
      .catch(() => undefined)
      .then((file) => {
        response.writeHead(file === undefined ? 404 : 200, {
          'access-control-allow-origin': '*',
          'cache-control': 'max-age=600',
          'content-type': types[path.extname(pathname)] ?? types['.html'],
        });
        response.end(file);
      });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

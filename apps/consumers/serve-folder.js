import { createServer } from 'node:http';
import sirv from 'sirv';

/** Serves a folder to this machine alone. Returns its address, and how to stop. */
export async function serveFolder(folder) {
  const server = createServer(sirv(folder, { dev: true }));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

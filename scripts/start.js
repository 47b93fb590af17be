// npm start: installs what is missing, builds, and opens Storybook with the newsroom page.
import { createServer } from 'node:net';
import path from 'node:path';
import { bootstrap } from './bootstrap.js';
import { commandOf, root, run, step, turbo } from './workspace.js';

const port = process.env.PORT ?? '6006';
const page = `http://127.0.0.1:${port}/?path=/story/newsroom-page--kremlin-pause`;

await bootstrap();

if (!(await isFree(port))) {
  console.error(
    `Port ${port} is in use by another program. Take another one: PORT=${Number(port) + 1} npm start`,
  );
  process.exit(1);
}

step('Building the packages');
const built = await turbo(['build', '--filter=@onrecord/storybook^...', '--output-logs=new-only']);
if (built !== 0) process.exit(built);

step('Starting Storybook');
const folder = path.join(root, 'apps/storybook');
const nobodyWatches = process.env.CI !== undefined || !process.stdout.isTTY;
const args = ['dev', '--port', port, '--exact-port', '--host', '127.0.0.1', '--quiet'];
const storybook = run(
  process.execPath,
  [commandOf('storybook', folder), ...args, ...(nobodyWatches ? ['--ci'] : [])],
  {
    cwd: folder,
  },
);
const waiting = setInterval(async () => {
  const answer = await fetch(page).catch(() => undefined);
  if (answer?.ok !== true) return;
  clearInterval(waiting);
  console.log(
    `\nThe newsroom page: ${page}\nNext: Ctrl+C stops it, npm test runs every test, PORT=6007 npm start takes another port.\n`,
  );
}, 500);
const code = await storybook;
clearInterval(waiting);
process.exit(code);

/** Whether a server could listen on a port of this machine. */
function isFree(number) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(Number(number), '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

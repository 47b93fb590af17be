import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { Socket, connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** One for each run: the driver of an earlier one that is still closing must not answer. */
export const port = 20_000 + (process.pid % 20_000);

/** Starts WebKitWebDriver, on a display of its own where there is none. Both end with this process. */
export async function setup(): Promise<void> {
  const display = process.env['DISPLAY'] ?? (await openDisplay());
  const driver = spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: display, GDK_BACKEND: 'x11' },
  });
  endWithThisProcess(driver);
  for (let tries = 0; tries < 100; tries += 1) {
    if (await answers()) return;
    await pause(100);
  }
  throw new Error(`WebKitWebDriver: expected an answer on port ${port} within 10 s, got none.`);
}

async function openDisplay(): Promise<string> {
  const screen = ['-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  const xvfb = spawn('Xvfb', ['-displayfd', '3', ...screen], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  endWithThisProcess(xvfb);
  const pipe = xvfb.stdio[3];
  if (!(pipe instanceof Socket)) throw new Error('Xvfb: expected a pipe to read its display from.');
  const [number] = (await once(pipe, 'data')) as [Buffer];
  // Not destroyed: Xvfb still writes to it, and would end.
  pipe.resume().unref();
  return `:${number.toString().trim()}`;
}

/** Not in a `teardown`: Vitest runs that before it closes the browser's session. */
function endWithThisProcess(child: ChildProcess): void {
  child.unref();
  process.once('exit', () => child.kill());
}

function answers(): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => {
      resolve(false);
    });
  });
}

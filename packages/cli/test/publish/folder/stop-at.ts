import type * as fs from 'node:fs/promises';
import { vi } from 'vitest';

type FileSystem = typeof fs;

let left = Infinity;
let stopped: () => void = () => undefined;

/** `node:fs/promises` with calls that change something counted, for `vi.mock`. */
export async function stoppable(original: () => Promise<unknown>): Promise<FileSystem> {
  const real = (await original()) as FileSystem;
  const counted = <Call extends (...args: never[]) => Promise<unknown>>(call: Call) =>
    vi.fn((...args: Parameters<Call>) => {
      left -= 1;
      if (left > 0) return call(...args);
      stopped();
      return new Promise<never>(() => undefined);
    });
  return {
    ...real,
    mkdir: counted(real.mkdir),
    rename: counted(real.rename),
    rm: counted(real.rm),
    writeFile: counted(real.writeFile),
  } as FileSystem;
}

/**
 * Runs `task` until it is about to change something for the nth time, and leaves it there for ever, as a power cut would: nothing
 * after that runs, no cleaning up either. Whether it was stopped; false where it ended before.
 */
export async function stopAt(nth: number, task: () => Promise<unknown>): Promise<boolean> {
  const stop = new Promise<true>((resolve) => {
    stopped = () => {
      resolve(true);
    };
  });
  left = nth;
  try {
    return await Promise.race([stop, task().then(() => false)]);
  } finally {
    left = Infinity;
  }
}

import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { loadJson } from '../../src/article/load-json.js';
import { watchJson } from '../../src/article/watch-json.js';

/** What the server has, or what goes wrong with it, at an address of each test's own. */
let served: unknown;
let src = '';
let fetches = 0;
let asked: RequestInit | undefined;

beforeEach(async () => {
  vi.useFakeTimers();
  src = `/watched-${crypto.randomUUID()}.json`;
  served = { version: 1 };
  fetches = 0;
  vi.spyOn(globalThis, 'fetch').mockImplementation((_, init) => {
    fetches += 1;
    asked = init;
    return served instanceof Error ? Promise.reject(served) : Promise.resolve(Response.json(served));
  });
  // It is shown already.
  await loadJson(src);
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Watches it; the listener is spied upon. */
function watch(seconds: number): ReturnType<typeof vi.fn<(json: unknown) => void>> {
  const listener = vi.fn<(json: unknown) => void>();
  onTestFinished(watchJson(src, seconds, listener));
  return listener;
}

const pass = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000);

function hide(isHidden: boolean): void {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(isHidden ? 'hidden' : 'visible');
  document.dispatchEvent(new Event('visibilitychange'));
}

test('watchJson(src, seconds, listener) tells of each change, and of nothing else', async () => {
  const listener = watch(10);
  await pass(10);
  expect(listener).not.toHaveBeenCalled();
  served = { version: 2 };
  await pass(10);
  await expect.poll(() => listener.mock.calls).toEqual([[{ version: 2 }]]);
});

test('watchJson(src, seconds, listener) asks the server what is new since the browser kept it', async () => {
  watch(10);
  await pass(10);
  expect(asked?.cache).toBe('no-cache');
});

test('watchJson(src, seconds, listener) asks once for all who watch', async () => {
  watch(10);
  watch(10);
  await pass(10);
  const first = fetches;
  await pass(10);
  expect(fetches - first).toBe(1);
});

test('watchJson(src, 0.1, listener) asks every five seconds', async () => {
  watch(0.1);
  await pass(5);
  const first = fetches;
  await pass(4.9);
  expect(fetches).toBe(first);
  await pass(0.2);
  expect(fetches).toBe(first + 1);
});

test('watchJson(src, seconds, listener) waits twice as long after each failure, and says so once', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  const listener = watch(10);
  await pass(10);
  served = new TypeError('offline');
  await pass(10);
  const failed = fetches;
  await pass(19);
  expect(fetches).toBe(failed);
  await pass(2);
  expect(fetches).toBe(failed + 1);
  await pass(38);
  expect(fetches).toBe(failed + 1);
  served = { version: 2 };
  await pass(3);
  await expect.poll(() => listener.mock.calls).toEqual([[{ version: 2 }]]);
  expect(warn).toHaveBeenCalledTimes(1);
});

test('watchJson(src, seconds, listener) asks nothing while the page is hidden', async () => {
  watch(10);
  await pass(10);
  const before = fetches;
  hide(true);
  await pass(60);
  expect(fetches).toBe(before);
  hide(false);
  await pass(0);
  expect(fetches).toBe(before + 1);
});

test('watchJson(src, seconds, listener) stops when asked to', async () => {
  const stop = watchJson(src, 10, () => undefined);
  await pass(10);
  const before = fetches;
  stop();
  hide(false);
  await pass(60);
  expect(fetches).toBe(before);
});

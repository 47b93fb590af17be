import { expect, test, vi } from 'vitest';
import { loadJson } from '../../src/article/load-json.js';
import { addressOf } from '../fixtures/mount.js';

test('loadJson(src) fetches an address once, however many ask', async () => {
  const fetches = vi.spyOn(globalThis, 'fetch');
  const src = addressOf({ one: 1 });
  const loaded = await Promise.all([loadJson(src), loadJson(src)]);
  expect(loaded).toEqual([{ one: 1 }, { one: 1 }]);
  expect(fetches).toHaveBeenCalledTimes(1);
  fetches.mockRestore();
});

test('loadJson(src) says which status came instead of 200', async () => {
  await expect(loadJson('/nothing-here.json')).rejects.toThrow(
    /nothing-here\.json could not be fetched: expected status 200, got 404$/,
  );
});

test('loadJson(src) says that an address could not be reached', async () => {
  await expect(loadJson('http://127.0.0.1:1/article.json')).rejects.toThrow(
    /could not be fetched: the address is wrong/,
  );
});

test('loadJson(src) says that an answer is not JSON', async () => {
  await expect(loadJson(addressOf('<!doctype html>'))).rejects.toThrow(/ is not JSON: /);
});

test('loadJson(src) tries again after a failure', async () => {
  const fetches = vi.spyOn(globalThis, 'fetch').mockRejectedValueOnce(new TypeError('offline'));
  const src = addressOf({ two: 2 });
  await expect(loadJson(src)).rejects.toThrow(/could not be fetched/);
  await expect(loadJson(src)).resolves.toEqual({ two: 2 });
  fetches.mockRestore();
});

test('loadJson(src, { signal }) fetches on while anybody needs it', async () => {
  const one = new AbortController();
  const src = addressOf({ three: 3 });
  const loaded = [loadJson(src, { signal: one.signal }), loadJson(src)];
  one.abort();
  await expect(Promise.all(loaded)).resolves.toEqual([{ three: 3 }, { three: 3 }]);
});

test('loadJson(src, { signal }) stops fetching when nobody needs it any more', async () => {
  const fetches = vi.spyOn(globalThis, 'fetch');
  const all = [new AbortController(), new AbortController()];
  const src = addressOf({ four: 4 });
  const loaded = all.map(({ signal }) => loadJson(src, { signal }));
  for (const each of all) each.abort();
  expect(fetches.mock.calls[0]?.[1]?.signal?.aborted).toBe(true);
  await Promise.all(loaded.map((json) => expect(json).rejects.toThrow(/abort/u)));
  await expect(loadJson(src)).resolves.toEqual({ four: 4 });
  fetches.mockRestore();
});

test('loadJson(src, { integrity }) is the file with that hash', async () => {
  const integrity = 'sha256-gP5JZqNoGpC6rJCFuYeaxjW3sjPt5QWyN0aZjmcxpQk=';
  await expect(loadJson(addressOf('{"five":5}'), { integrity: await hashOf('{"five":5}') })).resolves.toEqual(
    {
      five: 5,
    },
  );
  const other = loadJson(addressOf('{"five":6}'), { integrity });
  await expect(other).rejects.toThrow(
    `is not the file that is pinned: expected ${integrity}, got ${await hashOf('{"five":6}')}`,
  );
});

async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

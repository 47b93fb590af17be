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

import type { ReactiveControllerHost } from 'lit';
import { expect, test, vi } from 'vitest';
import { LatePart } from '../../src/element/late.js';

function host(): ReactiveControllerHost & { updates: number } {
  return Object.assign({} as ReactiveControllerHost, {
    updates: 0,
    requestUpdate() {
      this.updates += 1;
    },
  });
}

test('LatePart.load() loads once, however many ask', async () => {
  const load = vi.fn(() => Promise.resolve('there'));
  const late = new LatePart('a part', load);
  expect(await Promise.all([late.load(), late.load()])).toEqual(['there', 'there']);
  expect(load).toHaveBeenCalledTimes(1);
});

test('LatePart.isLackedBy(element) is true until the part is there, and updates the element then', async () => {
  const late = new LatePart('a part', () => Promise.resolve('there'));
  const element = host();
  expect(late.isLackedBy(element)).toBe(true);
  await late.load();
  expect(late.part).toBe('there');
  expect(element.updates).toBe(1);
  expect(late.isLackedBy(element)).toBe(false);
});

test('a LatePart that can’t be loaded is lacked for good, and the site owner is told once', async () => {
  const log = vi.spyOn(console, 'error').mockReturnValue();
  const late = new LatePart('a part', () => Promise.reject<string>(new Error('offline')));
  const element = host();
  expect(late.isLackedBy(element)).toBe(true);
  await expect(late.load()).resolves.toBeUndefined();
  expect(late.isLackedBy(element)).toBe(true);
  expect(element.updates).toBe(0);
  expect(log.mock.calls.map(([words]) => String(words))).toEqual(['onrecord: a part could not be loaded.']);
  log.mockRestore();
});

import { world } from '@onrecord/atlas';
import { kremlinPause } from '@onrecord/core/articles/kremlin-pause';
import { expect, test } from 'vitest';
import type { OnrecordReactionsMap } from '../../src/map/reactions-map-element.js';
import '../../src/onrecord-reactions-map.js';
import { mount, withContent } from '../fixtures/mount.js';

/** A map with borders of the page's own, as its first update leaves it. */
async function bordered(content = ''): Promise<OnrecordReactionsMap> {
  const element = withContent('onrecord-reactions-map', content);
  element.setAttribute('borders', 'UA-43:UA');
  element.article = kremlinPause;
  void mount(element);
  await element.updateComplete;
  return element;
}

/** Whether Crimea is hatched on each of the drawings that a map goes through until it is drawn. */
async function drawings(element: OnrecordReactionsMap): Promise<Set<boolean>> {
  const seen = new Set<boolean>();
  await expect
    .poll(async () => {
      await element.updateComplete;
      const paths = [...element.renderRoot.querySelectorAll('.world > path')];
      for (const path of paths) seen.add(path.getAttribute('d')?.includes(world.shapes['UA-43']) ?? false);
      return paths.length;
    })
    .toBeGreaterThan(0);
  return seen;
}

// In this order: once a map has asked for what draws a page's own borders, every map has it.
test('<onrecord-reactions-map borders> shows that it is loading until it can draw them', async () => {
  const element = await bordered();
  expect(element.renderRoot.querySelector('[role="status"]')?.textContent).toContain('Loading…');
  expect(await drawings(element)).toEqual(new Set([false]));
});

test('<onrecord-reactions-map borders> are drawn at once when they are known', async () => {
  const element = await bordered();
  expect(element.renderRoot.querySelector('.world')).not.toBeNull();
});

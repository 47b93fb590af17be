import { kremlinPause } from '@onrecord/core/articles/kremlin-pause';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import '../../src/onrecord-reactions-map.js';
import { mount } from '../fixtures/mount.js';

vi.mock(import('../../src/map/drawing/policy-paths.js'), () => ({
  get policyPaths(): never {
    throw new Error('offline');
  },
}));

test('<onrecord-reactions-map borders> is not drawn with others where they can’t be loaded', async () => {
  const log = vi.spyOn(console, 'error').mockReturnValue();
  const element = document.createElement('onrecord-reactions-map');
  await mount(Object.assign(element, { article: kremlinPause, borders: { 'UA-43': 'UA' } }));
  await expect.element(page.getByRole('status')).toHaveTextContent('borders: import');
  expect(element.renderRoot.querySelector('.world')).toBeNull();
  log.mockRestore();
});

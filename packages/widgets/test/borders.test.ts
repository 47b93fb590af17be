import { kremlinPause } from '@onrecord/core/articles/kremlin-pause';
import { expect, test } from 'vitest';
import '../src/borders.js';
import '../src/onrecord-reactions-map.js';
import { mount } from './fixtures/mount.js';

test('the entry for borders has a page’s own drawn at once', async () => {
  const element = document.createElement('onrecord-reactions-map');
  void mount(Object.assign(element, { article: kremlinPause, borders: { 'UA-43': 'UA' } }));
  await element.updateComplete;
  expect(element.renderRoot.querySelector('.world')).not.toBeNull();
});

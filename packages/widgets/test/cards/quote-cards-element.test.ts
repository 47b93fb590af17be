import { kremlinPause } from '@onrecord/core/articles/kremlin-pause';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import '../../src/onrecord-quote-cards.js';
import { mount } from '../fixtures/mount.js';
import { violations } from '../fixtures/violations.js';

test.each([
  [{}, 17],
  [{ topic: 'truce' }, 7],
  [{ speaker: 'peskov trump' }, 5],
  [{ section: 'consequences' }, 3],
  [{ stance: 'supportive mixed' }, 2],
  [{ country: 'UA' }, 2],
  [{ attribution: 'term' }, 1],
  [{ attribution: '', topic: '' }, 17],
])('<onrecord-quote-cards %j> has %i cards', async (filters, count) => {
  const element = document.createElement('onrecord-quote-cards');
  element.article = kremlinPause;
  for (const [name, value] of Object.entries(filters)) element.setAttribute(name, value);
  await mount(element);
  expect(page.getByRole('figure').elements()).toHaveLength(count);
  expect(await violations(element)).toEqual([]);
});

test('<onrecord-quote-cards> says when no quote matches', async () => {
  const element = document.createElement('onrecord-quote-cards');
  element.article = kremlinPause;
  element.country = 'BR';
  await mount(element);
  await expect.element(page.getByRole('status')).toHaveTextContent('No quotes to show.');
});

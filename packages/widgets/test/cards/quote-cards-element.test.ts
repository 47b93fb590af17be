import { kremlinPause } from '@onrecord/core/articles/kremlin-pause';
import { expect, test, vi } from 'vitest';
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
  [{ country: 'ua' }, 2],
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

test.each([
  ['topic', 'pauze', 'topic: expected one of pause, truce, got "pauze"'],
  ['speaker', 'peskow', 'got "peskow"'],
  ['section', 'leed', 'got "leed"'],
  ['stance', 'critical angry', 'stance: expected one of supportive, critical, mixed, neutral, got "angry"'],
  ['attribution', 'drect', 'attribution: expected one of direct, mixed, indirect, term, got "drect"'],
])('<onrecord-quote-cards %s=%j> tells the site owner about the mistake', async (name, value, message) => {
  const log = vi.spyOn(console, 'error').mockReturnValue();
  const element = document.createElement('onrecord-quote-cards');
  element.article = kremlinPause;
  element.setAttribute(name, value);
  await mount(element);
  await expect.element(page.getByRole('status')).toHaveTextContent(message);
  expect(log).toHaveBeenCalledTimes(1);
  log.mockRestore();
});

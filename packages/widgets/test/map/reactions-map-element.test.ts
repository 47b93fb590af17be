import { kremlinPause } from '@onrecord/core/articles/kremlin-pause';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { Region } from '../../src/map/view-of.js';
import { mount } from '../fixtures/mount.js';
import { map, picture } from '../fixtures/reactions-map.js';

test('<onrecord-reactions-map borders> tells the site owner about a policy that cannot be', async () => {
  const log = vi.spyOn(console, 'error').mockReturnValue();
  const element = document.createElement('onrecord-reactions-map');
  element.article = kremlinPause;
  element.setAttribute('borders', 'UA-43:PL');
  await mount(element);
  await expect
    .element(page.getByRole('status'))
    .toHaveTextContent('expected one of disputed, UA, RU, got "PL"');
  log.mockRestore();
});

test('<onrecord-reactions-map topic> names the ids there are where the given one is not among them', async () => {
  const log = vi.spyOn(console, 'error').mockReturnValue();
  await map({ topic: 'puase' });
  await expect
    .element(page.getByRole('status'))
    .toHaveTextContent('topic: expected one of pause, truce, got "puase"');
  log.mockRestore();
});

test('<onrecord-reactions-map region> names the regions there are where the given one is not among them', async () => {
  const log = vi.spyOn(console, 'error').mockReturnValue();
  await map({ region: 'atlantis' as Region });
  await expect
    .element(page.getByRole('status'))
    .toHaveTextContent(/region: expected one of world, reactions, .+, got "atlantis"/);
  log.mockRestore();
});

test('<onrecord-reactions-map> forgets the topic that a reader switched to when the article changes', async () => {
  const element = await map();
  await page.getByRole('radio', { name: 'Trump’s quick-truce plan' }).click();
  element.article = {
    ...kremlinPause,
    topics: kremlinPause.topics.slice(0, 1),
    reactions: kremlinPause.reactions.slice(0, 6),
  };
  await expect.element(page.getByRole('heading')).toHaveTextContent('Reactions: Russia’s pause in the talks');
});

test('<onrecord-reactions-map> keeps the topic that a reader switched to when the same article comes as a new object', async () => {
  const element = await map();
  await page.getByRole('radio', { name: 'Trump’s quick-truce plan' }).click();
  element.article = { ...kremlinPause };
  await element.updateComplete;
  await expect.element(page.getByRole('heading')).toHaveTextContent('Reactions: Trump’s quick-truce plan');
});

test('<onrecord-reactions-map> takes nothing for the default border policy', async () => {
  await map({ borders: undefined as never });
  await expect.element(picture).toBeVisible();
});

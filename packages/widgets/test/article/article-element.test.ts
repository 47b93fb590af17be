import { kremlinPause } from '@onrecord/core/articles/kremlin-pause';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import '../../src/onrecord-article.js';
import '../../src/onrecord-quote-card.js';
import '../../src/onrecord-quote-cards.js';
import '../../src/onrecord-reactions-map.js';
import { OnrecordSelectEvent } from '../../src/selection/select-event.js';
import { addressOf, withContent, mount, settle } from '../fixtures/mount.js';
import { violations } from '../fixtures/violations.js';

const inside = `
  <p>The page’s own words.</p>
  <div><onrecord-reactions-map></onrecord-reactions-map></div>
  <onrecord-quote-cards></onrecord-quote-cards>
`;

test('<onrecord-article> gives its article to the elements inside it, at any depth', async () => {
  const element = withContent('onrecord-article', inside);
  element.article = kremlinPause;
  await mount(element);
  await expect
    .element(page.getByRole('heading', { name: 'Reactions: Russia’s pause in the talks' }))
    .toBeVisible();
  expect(page.getByRole('figure').elements()).toHaveLength(17);
  expect(await violations(element)).toEqual([]);
});

test('<onrecord-article src> fetches the article for everything inside it', async () => {
  const element = withContent('onrecord-article', inside);
  element.src = addressOf(kremlinPause);
  await mount(element);
  await expect.element(page.getByRole('button', { name: /NATO/ })).toBeVisible();
});

test('<onrecord-article> takes another article after the first', async () => {
  const element = withContent('onrecord-article', inside);
  element.article = kremlinPause;
  await mount(element);
  element.article = { ...kremlinPause, quotes: [], reactions: [] };
  await expect.element(page.getByText('No quotes to show.')).toBeVisible();
});

test('a selection in the map leaves only that actor’s cards, until all are asked for', async () => {
  const element = withContent('onrecord-article', inside);
  element.article = kremlinPause;
  await mount(element);
  const cards = page.getByRole('listitem').filter({ has: page.getByRole('figure') });
  await page
    .getByRole('button', { name: /^China/ })
    .first()
    .click();
  await expect.element(page.getByText('Only quotes of China')).toBeVisible();
  expect(cards.elements()).toHaveLength(1);
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect.element(page.getByText('Only quotes of China')).not.toBeInTheDocument();
  expect(element.selected).toBeUndefined();
  expect(cards.elements()).toHaveLength(17);
});

test('<onrecord-article> follows an onrecord-select event from any element inside it', async () => {
  const element = withContent('onrecord-article', inside);
  element.article = kremlinPause;
  await mount(element);
  element.querySelector('p')?.dispatchEvent(new OnrecordSelectEvent('nato'));
  await settle(element);
  expect(element.selected).toBe('nato');
  await expect.element(page.getByRole('group', { name: 'Quotes: NATO' })).toBeVisible();
});

test('<onrecord-article src> tells the site owner once what is wrong, and keeps the page’s own words', async () => {
  const log = vi.spyOn(console, 'error').mockReturnValue();
  const element = withContent('onrecord-article', inside);
  element.src = addressOf({ ...kremlinPause, headline: '' });
  // The cheap check lets this pass: nothing that is drawn depends on it.
  await mount(element);
  await expect.element(page.getByRole('heading', { level: 2 })).toBeVisible();

  element.src = addressOf({
    ...kremlinPause,
    quotes: [{ id: 'q', text: 'Yes.', speaker: 'peskow', attribution: 'direct' }],
  });
  await expect.element(page.getByRole('alert')).toHaveTextContent('got "peskow" (did you mean "peskov"?)');
  expect(page.getByRole('alert').elements()).toHaveLength(1);
  await expect.element(page.getByText('The page’s own words.')).toBeVisible();
  expect(log).toHaveBeenCalledTimes(1);
  log.mockRestore();
});

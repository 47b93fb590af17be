import { kremlinPause } from '@onrecord/core/articles/kremlin-pause';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { OnrecordQuoteCard } from '../../src/cards/quote-card-element.js';
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

test('<onrecord-article src> tells the site owner in the console, and leaves readers the page’s own words', async () => {
  const log = vi.spyOn(console, 'error').mockReturnValue();
  const element = withContent(
    'onrecord-article',
    `${inside}<onrecord-quote-card quote="pausing"><p>Fallback</p></onrecord-quote-card>`,
  );
  element.src = addressOf({
    ...kremlinPause,
    quotes: [{ id: 'q', text: 'Yes.', speaker: 'peskow', attribution: 'direct' }],
  });
  await mount(element);
  await expect.poll(() => log).toHaveBeenCalledTimes(1);
  expect(log.mock.calls[0]?.[0]).toContain(
    'quotes[0].speaker: expected the id of an actor in this article, got "peskow"',
  );
  await expect.element(page.getByText('The page’s own words.')).toBeVisible();
  await expect.element(page.getByText('Fallback')).toBeVisible();
  // The map and the cards have no words of their own to fall back on.
  await expect.poll(() => page.getByText('Onrecord can’t show this.').elements()).toHaveLength(2);
  log.mockRestore();
});

test('<onrecord-article src> shows in each element inside it that it is loading', async () => {
  const element = withContent('onrecord-article', inside);
  element.src = addressOf(kremlinPause);
  document.body.append(element);
  await settle(element);
  expect(page.getByText('Loading…').elements()).toHaveLength(2);
  await mount(element);
  await expect.element(page.getByRole('heading', { level: 2 })).toBeVisible();
});

test('<onrecord-article> takes a selection back when it gets another article', async () => {
  const element = withContent('onrecord-article', inside);
  Object.assign(element, { article: kremlinPause, selected: 'nato' });
  await mount(element);
  expect(element.selected).toBe('nato');
  element.article = { ...kremlinPause };
  await settle(element);
  expect(element.selected).toBe('nato');
  element.article = { ...kremlinPause, id: 'another' };
  await settle(element);
  expect(element.selected).toBeUndefined();
});

test('<onrecord-article> heeds no selection in another article, and no foreign event of that name', async () => {
  const element = withContent('onrecord-article', inside);
  element.article = kremlinPause;
  await mount(element);
  const words = element.querySelector('p');
  words?.dispatchEvent(new OnrecordSelectEvent('nato', kremlinPause));
  words?.dispatchEvent(new OnrecordSelectEvent('india', { ...kremlinPause, id: 'another' }));
  words?.dispatchEvent(new CustomEvent('onrecord-select', { bubbles: true }));
  expect(element.selected).toBe('nato');
});

test('an element inside an <onrecord-article> gives up on an article that it can’t draw', async () => {
  const log = vi.spyOn(console, 'error').mockReturnValue();
  const element = withContent(
    'onrecord-article',
    '<onrecord-quote-card quote="pausing"><p>Fallback</p></onrecord-quote-card>',
  );
  const actors = kremlinPause.actors.map((actor) => ({ ...actor, role: 5 }));
  Object.assign(element, { article: { ...kremlinPause, actors } });
  await mount(element);
  await expect.poll(() => log).toHaveBeenCalledTimes(1);
  await settle(element);
  await expect.element(page.getByText('Fallback')).toBeVisible();
  const updates = vi.spyOn(
    element.querySelector('onrecord-quote-card') as OnrecordQuoteCard,
    'requestUpdate',
  );
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  expect(updates).not.toHaveBeenCalled();
  log.mockRestore();
});

test('an element with an article of its own follows no selection of the <onrecord-article> around it', async () => {
  const element = withContent('onrecord-article', '<onrecord-quote-cards></onrecord-quote-cards>');
  Object.assign(element, { article: kremlinPause, selected: 'nato' });
  const cards = element.querySelector('onrecord-quote-cards');
  if (cards) cards.article = kremlinPause;
  await mount(element);
  expect(page.getByRole('figure').elements()).toHaveLength(17);
});

test('an element that is moved out of its <onrecord-article> no longer shows its article', async () => {
  const element = withContent(
    'onrecord-article',
    '<onrecord-quote-card quote="pausing"></onrecord-quote-card>',
  );
  element.article = kremlinPause;
  await mount(element);
  const card = element.querySelector('onrecord-quote-card');
  await expect.element(page.getByRole('blockquote')).toHaveTextContent('pausing');
  if (card) await mount(card);
  await expect.element(page.getByText('No article to show yet.')).toBeVisible();
});

test('an <onrecord-article> without an article of its own gives on what the one around it gives', async () => {
  const outer = withContent(
    'onrecord-article',
    '<onrecord-article><onrecord-quote-cards></onrecord-quote-cards></onrecord-article>',
  );
  Object.assign(outer, { article: kremlinPause, selected: 'china' });
  await mount(outer);
  await expect.element(page.getByText('Only quotes of China')).toBeVisible();
});

test('a selection of any article is that of the innermost <onrecord-article> with one of its own', async () => {
  const outer = withContent('onrecord-article', '<onrecord-article><p>Words</p></onrecord-article>');
  outer.article = kremlinPause;
  const inner = outer.querySelector('onrecord-article')!;
  inner.article = { ...kremlinPause, id: 'another' };
  await mount(outer);
  inner.querySelector('p')?.dispatchEvent(new OnrecordSelectEvent('nato'));
  expect(inner.selected).toBe('nato');
  expect(outer.selected).toBeUndefined();
});

test('two <onrecord-article> on one page follow each their own selection', async () => {
  const [one, other] = [withContent('onrecord-article', inside), withContent('onrecord-article', inside)];
  Object.assign(one, { article: kremlinPause });
  Object.assign(other, { article: kremlinPause });
  await mount(one);
  await mount(other);
  one.querySelector('p')?.dispatchEvent(new OnrecordSelectEvent('nato'));
  expect(one.selected).toBe('nato');
  expect(other.selected).toBeUndefined();
});

test('a page’s own script hears onrecord-select from the map, and sets what is selected', async () => {
  const element = withContent('onrecord-article', inside);
  element.article = kremlinPause;
  await mount(element);
  const heard: (string | undefined)[] = [];
  element.addEventListener('onrecord-select', ({ actor }) => heard.push(actor));
  await page
    .getByRole('button', { name: /^China/ })
    .first()
    .click();
  expect(heard).toEqual(['china']);
  element.selected = 'nato';
  await expect.element(page.getByText('Only quotes of NATO')).toBeVisible();
});

test('an update that gives nothing new leaves the elements inside alone', async () => {
  const element = withContent(
    'onrecord-article',
    '<onrecord-quote-card quote="pausing"></onrecord-quote-card>',
  );
  element.article = kremlinPause;
  await mount(element);
  const card = element.querySelector('onrecord-quote-card') as OnrecordQuoteCard;
  await card.updateComplete;
  const updates = vi.spyOn(card, 'requestUpdate');
  element.requestUpdate();
  await settle(element);
  expect(updates).not.toHaveBeenCalled();
});

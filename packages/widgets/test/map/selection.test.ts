import { kremlinPause } from '@onrecord/core/articles/kremlin-pause';
import { expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';
import '../../src/onrecord-article.js';
import type { OnrecordSelectEvent } from '../../src/selection/select-event.js';
import { focused } from '../fixtures/focused.js';
import { mount, withContent } from '../fixtures/mount.js';
import { actor, controlsOf, country, list, map } from '../fixtures/reactions-map.js';

const quotes = (name: string) => page.getByRole('group', { name: `Quotes: ${name}` });

/** Puts a fragment into the address for the length of one test. */
function visit(hash: string): void {
  const { href } = location;
  history.replaceState(null, '', hash);
  onTestFinished(() => {
    history.replaceState(null, '', href);
  });
}

/** The ids of the actors that a reader chooses from now on. */
function choicesIn(element: HTMLElement): (string | undefined)[] {
  const chosen: (string | undefined)[] = [];
  element.addEventListener('onrecord-select', ({ actor }) => {
    chosen.push(actor);
  });
  return chosen;
}

test('<onrecord-reactions-map> opens an actor’s quotes, and closes them again', async () => {
  const element = await map();
  await list.getByRole('button', { name: /^NATO/ }).click();
  await expect.element(quotes('NATO').getByRole('blockquote')).toHaveTextContent('a stalling tactic');
  expect(actor(/^NATO/).ariaExpanded).toBe('true');
  await quotes('NATO').getByRole('button', { name: 'Close', exact: true }).click();
  await expect.element(quotes('NATO')).not.toBeInTheDocument();
  expect(focused()).toMatch(/^NATO/);
  expect(element.selected).toBeUndefined();
});

test('<onrecord-reactions-map selected> opens the quotes of an actor', async () => {
  await map({ selected: 'nato' });
  await expect.element(quotes('NATO')).toBeVisible();
});

test('<onrecord-reactions-map selected> leaves the focus of the page where it is', async () => {
  const element = await map();
  element.selected = 'nato';
  await expect.element(quotes('NATO')).toBeVisible();
  expect(document.activeElement).toBe(document.body);
});

test('<onrecord-reactions-map selected> is an attribute that a page can style', async () => {
  const element = await map();
  await list.getByRole('button', { name: /^NATO/ }).click();
  expect(element.getAttribute('selected')).toBe('nato');
});

test('<onrecord-reactions-map selected> is the same in the list and on the map', async () => {
  await map({ selected: 'china' });
  const expanded = page.getByRole('button', { expanded: true }).elements();
  expect(expanded).toEqual([actor(/^China/), country(/^China/)]);
});

test('<onrecord-reactions-map> tells the page, in whatever shadow tree, whom a reader chose in which article', async () => {
  const element = await map();
  const told: OnrecordSelectEvent[] = [];
  const listen = (event: OnrecordSelectEvent): void => {
    told.push(event);
  };
  document.body.addEventListener('onrecord-select', listen);
  actor(/^NATO/).click();
  document.body.removeEventListener('onrecord-select', listen);
  expect(told.map(({ actor, article, target, composed }) => [actor, article, target, composed])).toEqual([
    ['nato', kremlinPause, element, true],
  ]);
});

test('<onrecord-reactions-map> tells the page when a reader closes the quotes', async () => {
  const element = await map({ selected: 'nato' });
  const chosen = choicesIn(element);
  actor(/^NATO/).click();
  expect(chosen).toEqual([undefined]);
});

test('<onrecord-reactions-map> tells the page nothing of what the page does itself', async () => {
  const element = await map();
  const chosen = choicesIn(element);
  element.selected = 'nato';
  await expect.element(quotes('NATO')).toBeVisible();
  expect(chosen).toEqual([]);
});

test('<onrecord-article> knows whom a reader chose on the map inside it', async () => {
  const around = withContent('onrecord-article', '<onrecord-reactions-map></onrecord-reactions-map>');
  await mount(Object.assign(around, { article: kremlinPause }));
  await expect.element(list.getByRole('button', { name: /^NATO/ })).toBeInTheDocument();
  await controlsOf(around.querySelector('onrecord-reactions-map')!);
  actor(/^NATO/).click();
  expect(around.selected).toBe('nato');
});

test('<onrecord-reactions-map> leaves the page’s address alone', async () => {
  const { href } = location;
  await map();
  actor(/^NATO/).click();
  expect(location.href).toBe(href);
});

test('<onrecord-reactions-map hash> keeps the chosen actor in the page’s address', async () => {
  visit('#top&who=china');
  await map({ hash: 'who' });
  actor(/^NATO/).click();
  await expect.poll(() => location.hash).toBe('#top&who=nato');
});

test('<onrecord-reactions-map hash> takes a closed actor out of the page’s address', async () => {
  visit('#top&who=nato');
  await map({ hash: 'who' });
  await expect.element(quotes('NATO')).toBeVisible();
  actor(/^NATO/).click();
  await expect.poll(() => location.hash).toBe('#top');
});

test('<onrecord-reactions-map hash> adds nothing to the history', async () => {
  visit('#');
  await map({ hash: 'who' });
  const { length } = history;
  actor(/^NATO/).click();
  expect(history.length).toBe(length);
});

test('<onrecord-reactions-map hash> begins with the actor in the page’s address', async () => {
  visit('#who=nato');
  await map({ hash: 'who' });
  await expect.element(quotes('NATO')).toBeVisible();
});

test('<onrecord-reactions-map hash> prefers the actor in the page’s address to the page’s own', async () => {
  visit('#who=nato');
  const element = await map({ hash: 'who', selected: 'china' });
  await expect.poll(() => element.selected).toBe('nato');
});

test('<onrecord-reactions-map hash> keeps the page’s own actor where the address has none', async () => {
  visit('#top');
  const element = await map({ hash: 'who', selected: 'nato' });
  expect(element.selected).toBe('nato');
});

test('<onrecord-reactions-map hash> passes over an actor that isn’t in the article', async () => {
  visit('#who=%E0%A4%A&who=toString');
  const element = await map({ hash: 'who', selected: 'nato' });
  expect(element.selected).toBe('nato');
});

test('<onrecord-reactions-map hash> follows the page’s address', async () => {
  visit('#who=nato');
  const element = await map({ hash: 'who' });
  location.hash = '#who=china';
  await expect.poll(() => element.selected).toBe('china');
  location.hash = '#';
  await expect.poll(() => element.selected).toBeUndefined();
});

test('<onrecord-reactions-map hash> no longer follows the page’s address once it is taken off the page', async () => {
  visit('#who=nato');
  const element = await map({ hash: 'who' });
  await expect.poll(() => element.selected).toBe('nato');
  element.remove();
  const changed = new Promise((resolve) => {
    addEventListener('hashchange', resolve, { once: true });
  });
  location.hash = '#who=china';
  await changed;
  expect(element.selected).toBe('nato');
});

test('<onrecord-reactions-map hash> follows a link to an actor of another topic', async () => {
  visit('#who=eu-leaders');
  await map({ hash: 'who' });
  await expect.element(quotes('European Union leaders')).toBeVisible();
  await expect.element(page.getByRole('heading', { level: 2 })).toHaveTextContent('quick-truce plan');
});

test('<onrecord-reactions-map hash> tells the address of a choice that the page makes', async () => {
  visit('#');
  const element = await map({ hash: 'who' });
  actor(/^NATO/).click();
  await expect.poll(() => location.hash).toBe('#who=nato');
  element.selected = 'china';
  await expect.poll(() => location.hash).toBe('#who=china');
});

test('<onrecord-reactions-map stance-labels> says stances in the newsroom’s words in the quotes, too', async () => {
  await map({ stanceLabels: { critical: 'Against' }, selected: 'nato' });
  await expect.element(quotes('NATO').getByText('Against')).toBeVisible();
});

import { kremlinPause } from '@onrecord/core/articles/kremlin-pause';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { OnrecordFilterEvent } from '../../src/cards/filter-event.js';
import '../../src/onrecord-article.js';
import '../../src/onrecord-reactions-map.js';
import type { OnrecordSelectEvent } from '../../src/selection/select-event.js';
import { focused } from '../fixtures/focused.js';
import { mount, withContent } from '../fixtures/mount.js';
import { cards, result, usableCards } from '../fixtures/quote-cards.js';
import { violations } from '../fixtures/violations.js';

const figures = page.getByRole('figure');
const select = (name: string) => page.getByRole('combobox', { name });

async function choose(name: string, value: string): Promise<void> {
  await userEvent.selectOptions(select(name), value);
}

function optionsOf(name: string): string[] {
  const { options } = select(name).element() as HTMLSelectElement;
  return [...options].map(({ textContent, disabled }) => `${textContent.trim()}${disabled ? ' –' : ''}`);
}

test('<onrecord-quote-cards filters> has a select with a name for each filter, in the given order', async () => {
  const element = await usableCards({ filters: 'stance topic attribution' });
  const names = page.getByRole('combobox').elements();
  expect(names.map((box) => box.parentElement?.querySelector('span')?.textContent)).toEqual([
    'Stance',
    'Topic',
    'Kind of quote',
  ]);
  await expect.element(page.getByRole('group', { name: 'Filters' })).toBeVisible();
  expect(await violations(element)).toEqual([]);
});

test('<onrecord-quote-cards filters> keeps the room of the selects until they are there', async () => {
  const element = await cards({ filters: 'topic stance speaker country attribution section' });
  const topOf = () => element.renderRoot.querySelector('[part="cards"]')?.getBoundingClientRect().top;
  const before = topOf();
  expect(page.getByRole('combobox').elements()).toHaveLength(0);
  await expect.poll(() => page.getByRole('combobox').elements()).toHaveLength(6);
  expect(topOf()).toBe(before);
});

test('a reader’s choice leaves the cards that match, and the set says how many', async () => {
  await usableCards({ filters: 'topic stance' });
  await choose('Stance', 'neutral');
  await expect.poll(() => figures.elements()).toHaveLength(2);
  await expect.element(result).toHaveTextContent('Quotes: 2 of 17');
  await choose('Stance', '');
  await expect.poll(() => figures.elements()).toHaveLength(17);
  await expect.element(result).toHaveTextContent(/^Quotes: 17$/);
});

test('a reader’s choices go together, and those that lead to nothing can’t be made', async () => {
  await usableCards({ filters: 'topic stance' });
  await choose('Topic', 'pause');
  await expect
    .poll(() => optionsOf('Stance'))
    .toEqual(['All (10)', 'Supportive (0) –', 'Critical (5)', 'Mixed (0) –', 'Neutral (2)']);
  await choose('Stance', 'critical');
  await expect.poll(() => figures.elements()).toHaveLength(5);
  expect(optionsOf('Topic')).toEqual([
    'All (8)',
    'Russia’s pause in the talks (5)',
    'Trump’s quick-truce plan (3)',
  ]);
});

test('a reader’s filters stay within those of the page', async () => {
  await usableCards({ filters: 'stance', topic: 'pause' });
  expect(optionsOf('Stance')).toEqual(['All (10)', 'Critical (5)', 'Neutral (2)']);
  await choose('Stance', 'critical');
  await expect.element(result).toHaveTextContent('Quotes: 5 of 10');
});

test('"Show all" takes every choice back, and keeps the focus in the set', async () => {
  await usableCards({ filters: 'topic stance' });
  await choose('Stance', 'mixed');
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect.poll(() => figures.elements()).toHaveLength(17);
  await expect.element(select('Stance')).toHaveValue('');
  await expect.element(page.getByRole('button', { name: 'Show all' })).not.toBeInTheDocument();
  expect(focused()).toContain('All (17)');
});

test('<onrecord-quote-cards group-by filters> leaves out the groups that nothing is left of, and counts the rest', async () => {
  await usableCards({ filters: 'stance', 'group-by': 'topic' });
  await choose('Stance', 'neutral');
  await expect.poll(() => page.getByRole('heading').elements()).toHaveLength(1);
  await expect.element(page.getByRole('heading')).toHaveTextContent('Russia’s pause in the talks 2');
});

test('onrecord-filter tells what a reader has chosen, and how many cards are left', async () => {
  const heard = vi.fn<(event: OnrecordFilterEvent) => void>();
  const element = await usableCards({ filters: 'topic stance' });
  document.addEventListener('onrecord-filter', heard as unknown as EventListener, { once: true });
  await choose('Stance', 'neutral');
  const [event] = heard.mock.calls[0]!;
  expect(event).toBeInstanceOf(OnrecordFilterEvent);
  expect(event.target).toBe(element);
  expect(event).toMatchObject({ filter: { stance: 'neutral' }, shown: 2, total: 17, article: kremlinPause });
});

test('<onrecord-quote-cards filters="speaker"> works by itself, and selects the actor for whoever listens', async () => {
  const heard = vi.fn<(event: OnrecordSelectEvent) => void>();
  const element = await usableCards({ filters: 'speaker' });
  element.addEventListener('onrecord-select', heard);
  await choose('Speaker', 'ukraine');
  await expect.poll(() => figures.elements()).toHaveLength(2);
  expect(heard.mock.calls[0]?.[0]).toMatchObject({ actor: 'ukraine', article: kremlinPause });
});

test('<onrecord-quote-cards filters="speaker"> has those whom others speak for apart', async () => {
  const element = await usableCards({ filters: 'speaker' });
  const group = element.renderRoot.querySelector('optgroup');
  const names = [...(group?.querySelectorAll('option') ?? [])].map(({ textContent }) => textContent.trim());
  expect(group?.label).toBe('On behalf of');
  expect(names).toContain('NATO (1)');
  expect(names).not.toContain('Jens Stoltenberg (1)');
});

async function together() {
  const element = withContent(
    'onrecord-article',
    '<onrecord-reactions-map></onrecord-reactions-map><onrecord-quote-cards filters="speaker"></onrecord-quote-cards>',
  );
  element.article = kremlinPause;
  await mount(element);
  await expect.poll(() => page.getByRole('combobox').elements()).toHaveLength(1);
  return element;
}

test('a speaker chosen in the filters is selected in the article, so that the map follows', async () => {
  const element = await together();
  await choose('Speaker', 'nato');
  await expect.poll(() => element.selected).toBe('nato');
  await expect.element(page.getByRole('group', { name: 'Quotes: NATO' })).toBeVisible();
  await choose('Speaker', '');
  await expect.poll(() => element.selected).toBeUndefined();
});

test('an actor selected in the article is chosen in the filters', async () => {
  const element = await together();
  element.selected = 'china';
  await expect.element(select('Speaker')).toHaveValue('china');
  await expect.element(page.getByText('Quotes: 1 of 17')).toBeVisible();
});

test('a choice in the filters is one selection, and one filter event', async () => {
  const element = await together();
  const heard: string[] = [];
  for (const name of ['onrecord-select', 'onrecord-filter'])
    element.addEventListener(name, ({ type }) => heard.push(type));
  await choose('Speaker', 'nato');
  await expect.poll(() => element.selected).toBe('nato');
  await expect.element(select('Speaker')).toHaveValue('nato');
  expect(heard).toEqual(['onrecord-select', 'onrecord-filter']);
});

test('a reader’s choices are forgotten when another article comes', async () => {
  const element = await usableCards({ filters: 'stance' });
  await choose('Stance', 'neutral');
  await expect.poll(() => figures.elements()).toHaveLength(2);
  element.article = { ...kremlinPause, id: 'another' };
  await expect.poll(() => figures.elements()).toHaveLength(17);
});

test('a reader’s choices are kept when the page sets the same article anew', async () => {
  const element = await usableCards({ filters: 'stance' });
  await choose('Stance', 'neutral');
  element.article = { ...kremlinPause };
  await element.updateComplete;
  expect(figures.elements()).toHaveLength(2);
});

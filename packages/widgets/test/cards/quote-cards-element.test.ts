import { kremlinPause } from '@onrecord/core/articles/kremlin-pause';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { articleOf } from '../fixtures/article-of.js';
import { emulate } from '../fixtures/media.js';
import { cards, result } from '../fixtures/quote-cards.js';
import { violations } from '../fixtures/violations.js';

function headings(): string[] {
  return page
    .getByRole('heading')
    .elements()
    .map(({ textContent }) => textContent.replace(/\s+/gu, ' ').trim());
}

test.each([
  [{}, 17],
  [{ topic: 'truce' }, 7],
  [{ speaker: 'peskov trump' }, 5],
  [{ speaker: 'nato' }, 1],
  [{ section: 'consequences' }, 3],
  [{ stance: 'supportive mixed' }, 2],
  [{ country: 'UA' }, 2],
  [{ country: 'ua' }, 2],
  [{ attribution: 'term' }, 1],
  [{ attribution: '', topic: '' }, 17],
])('<onrecord-quote-cards %j> has %i cards', async (filters, count) => {
  const element = await cards(filters);
  expect(page.getByRole('figure').elements()).toHaveLength(count);
  expect(await violations(element)).toEqual([]);
});

test('<onrecord-quote-cards> tells assistive technology how many there are', async () => {
  await cards();
  await expect.element(result).toHaveTextContent(/^Quotes: 17$/);
});

test('<onrecord-quote-cards> says when no quote matches', async () => {
  await cards({ country: 'BR' });
  await expect.element(result).toHaveTextContent('No quotes to show.');
  await expect.element(result).toBeVisible();
});

test.each([
  ['topic', 'pauze', 'topic: expected one of pause, truce, got "pauze"'],
  ['speaker', 'peskow', 'got "peskow"'],
  ['section', 'leed', 'got "leed"'],
  ['stance', 'critical angry', 'stance: expected one of supportive, critical, mixed, neutral, got "angry"'],
  ['attribution', 'drect', 'attribution: expected one of direct, mixed, indirect, term, got "drect"'],
  ['filters', 'stanse', 'got "stanse"'],
  ['group-by', 'stances', 'group-by: expected one of topic, speaker'],
  ['sort', 'latest', 'sort: expected one of article, newest, oldest, speaker, got "latest"'],
  ['layout', 'row', 'layout: expected one of grid, list, carousel, side-by-side, got "row"'],
  ['layout', 'side-by-side', 'speaker: expected two actors for layout="side-by-side", got ""'],
  ['heading-level', 'two', 'heading-level: expected a number from 2 to 6, got NaN'],
])('<onrecord-quote-cards %s=%j> tells the site owner about the mistake', async (name, value, message) => {
  const log = vi.spyOn(console, 'error').mockReturnValue();
  await cards({ [name]: value });
  await expect.element(page.getByRole('status')).toHaveTextContent(message);
  await expect.poll(() => log).toHaveBeenCalledTimes(1);
  log.mockRestore();
});

test('<onrecord-quote-cards group-by="stance"> has a heading with a count for each stance, then for none', async () => {
  const element = await cards({ 'group-by': 'stance' });
  expect(headings()).toEqual(['Supportive 1', 'Critical 8', 'Mixed 1', 'Neutral 2', 'Without a stance 5']);
  expect(await violations(element)).toEqual([]);
});

test.each([
  ['topic', 'Russia’s pause in the talks 10'],
  ['section', 'What the Kremlin said 4'],
  ['attribution', 'Direct quote'],
  ['speaker', 'Dmitry Peskov 3'],
  ['country', 'Russia 3'],
])('<onrecord-quote-cards group-by=%j> begins with "%s"', async (facet, heading) => {
  await cards({ 'group-by': facet });
  expect(headings()[0]).toContain(heading);
});

test('<onrecord-quote-cards group-by="country"> names countries that the data doesn’t once there is time for it', async () => {
  const actors = [{ id: 'mayor', kind: 'person', name: 'The mayor', country: 'IS' }] as const;
  const quotes = [{ id: 'yes', text: 'Yes.', speaker: 'mayor', attribution: 'direct' }] as const;
  await cards({ 'group-by': 'country' }, articleOf({ actors, quotes }));
  await expect.element(page.getByRole('heading', { name: 'Iceland 1' })).toBeVisible();
});

test('<onrecord-quote-cards group-by> names each list by its heading', async () => {
  await cards({ 'group-by': 'stance' });
  const list = page.getByRole('list', { name: 'Supportive 1' });
  await expect.element(list.getByText('War-weary voters', { exact: true })).toBeVisible();
});

test('<onrecord-quote-cards heading-level> has headings of that level', async () => {
  await cards({ 'group-by': 'topic', 'heading-level': '4' });
  expect(page.getByRole('heading', { level: 4 }).elements()).toHaveLength(2);
});

test('<onrecord-quote-cards sort="speaker"> has the cards by the names of their speakers, and says so', async () => {
  await cards({ sort: 'speaker', topic: 'pause' });
  const [first] = page.getByRole('figure').elements();
  expect(first?.textContent).toContain('A European security expert');
  await expect.element(result).toHaveTextContent('Quotes: 10 · By speaker');
});

test('<onrecord-quote-cards layout="side-by-side"> has a column under each name, with the stance', async () => {
  const element = await cards({ layout: 'side-by-side', speaker: 'india nato', topic: 'pause' });
  expect(headings()).toEqual(['India', 'NATO']);
  const columns = element.renderRoot.querySelectorAll('[part="group"]');
  expect([...columns].map((column) => column.querySelector('.stance')?.textContent.trim())).toEqual([
    'Neutral',
    'Critical',
  ]);
  await expect.element(page.getByRole('list', { name: 'NATO' }).getByText('a stalling tactic')).toBeVisible();
  expect(await violations(element)).toEqual([]);
});

test('<onrecord-quote-cards layout="side-by-side"> has a quote once where one speaks for the other', async () => {
  const element = await cards({ layout: 'side-by-side', speaker: 'kremlin peskov', topic: 'pause' });
  const ids = [...element.renderRoot.querySelectorAll<HTMLElement>('[data-quote]')].map(
    ({ dataset }) => dataset['quote'],
  );
  expect(ids.length).toBeGreaterThan(1);
  expect(new Set(ids).size).toBe(ids.length);
  await expect.element(page.getByRole('list', { name: 'Dmitry Peskov' }).getByText('pausing')).toBeVisible();
});

test('<onrecord-quote-cards layout="side-by-side"> says of an initiator that it is one', async () => {
  await cards({ layout: 'side-by-side', speaker: 'peskov nato', topic: 'pause' });
  await expect.element(page.getByText('Initiator').first()).toBeVisible();
});

test('<onrecord-quote-cards layout="side-by-side"> says where a speaker has said nothing', async () => {
  await cards({ layout: 'side-by-side', speaker: 'india zelensky', topic: 'pause' });
  await expect.element(page.getByText('No quotes to show.')).toBeVisible();
});

test('<onrecord-quote-cards layout="side-by-side"> begins the cards of both columns on one line', async () => {
  const element = await cards({
    layout: 'side-by-side',
    speaker: 'peskov european-security-expert',
    topic: 'pause',
  });
  const tops = [...element.renderRoot.querySelectorAll('[part="cards"]')].map(
    (list) => list.getBoundingClientRect().top,
  );
  expect(tops[0]).toBe(tops[1]);
});

test('<onrecord-quote-cards layout="side-by-side"> has one column after the other where there is little room', async () => {
  const element = await cards({ layout: 'side-by-side', speaker: 'india nato', topic: 'pause' });
  element.style.inlineSize = '320px';
  const [first, second] = element.renderRoot.querySelectorAll('[part="group"]');
  expect(second?.getBoundingClientRect().top).toBeGreaterThan(first!.getBoundingClientRect().bottom - 1);
});

test('<onrecord-quote-cards> prints every card of a carousel, and no controls', async () => {
  const element = await cards({ layout: 'carousel', filters: 'topic' });
  await expect.element(page.getByRole('combobox')).toBeVisible();
  await emulate('print');
  await expect.element(page.getByRole('combobox')).not.toBeInTheDocument();
  const { right } = element.getBoundingClientRect();
  const boxes = [...element.renderRoot.querySelectorAll('figure')].map((card) =>
    card.getBoundingClientRect(),
  );
  expect(boxes.every((box) => box.height > 0 && box.right <= right + 1)).toBe(true);
});

test('<onrecord-quote-cards> shows hostile names as text', async () => {
  const name = '<img src=x onerror="document.title = `broken`">';
  const article = {
    ...kremlinPause,
    actors: kremlinPause.actors.map((actor) => ({ ...actor, name })),
    topics: kremlinPause.topics.map((topic) => ({ ...topic, label: name })),
  };
  const element = await cards({ 'group-by': 'topic', filters: 'speaker topic' }, article);
  await expect.element(page.getByRole('combobox', { name: 'Topic' })).toHaveTextContent(name);
  expect(headings()[0]).toBe(`${name} 10`);
  expect(element.renderRoot.querySelector('img')).toBeNull();
});

import { kremlinPause } from '@onrecord/core/articles/kremlin-pause';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { OnrecordReactionsMap } from '../../src/map/reactions-map-element.js';
import '../../src/onrecord-reactions-map.js';
import type { OnrecordSelectEvent } from '../../src/selection/select-event.js';
import { focused, nameOf } from '../fixtures/focused.js';
import { mount } from '../fixtures/mount.js';
import { violations } from '../fixtures/violations.js';

async function map(properties: Partial<OnrecordReactionsMap> = {}): Promise<OnrecordReactionsMap> {
  return mount(
    Object.assign(document.createElement('onrecord-reactions-map'), { article: kremlinPause, ...properties }),
  );
}

const list = page.getByRole('toolbar', { name: 'Actors' });
const picture = page.getByRole('group', { name: 'Map' });
const namesIn = (group: typeof list) => group.getByRole('button').elements().map(nameOf);

test('<onrecord-reactions-map> lists everyone with a part in the topic, in words', async () => {
  const element = await map();
  expect(namesIn(list)).toEqual([
    'Kremlin Initiator',
    'NATO Critical Calls it stalling',
    'Ukraine Critical Sees pressure to accept bad terms',
    'China Neutral Asks both sides to talk',
    'India Neutral Concerned, blames nobody',
    'A European security expert Critical Says Moscow is buying time',
    'Military analysts Critical Warn of a new offensive',
  ]);
  await expect.element(page.getByRole('status')).toHaveTextContent('4 critical, 2 neutral');
  expect(await violations(element)).toEqual([]);
});

test('<onrecord-reactions-map> draws the reacting countries as named buttons, in the list’s order', async () => {
  await map();
  expect(namesIn(picture)).toEqual([
    'Russia: Kremlin, Initiator',
    'Ukraine: Critical',
    'China: Neutral',
    'India: Neutral',
  ]);
});

test('<onrecord-reactions-map> names a country that the data doesn’t name in the article’s language', async () => {
  await map({ topic: 'truce' });
  await expect
    .element(
      picture.getByRole('button', {
        name: 'United States: Donald Trump, Initiator; Biden administration, Mixed',
      }),
    )
    .toBeInTheDocument();
});

test('<onrecord-reactions-map> switches topics', async () => {
  await map();
  await page.getByRole('radio', { name: 'Trump’s quick-truce plan' }).click();
  await expect.element(page.getByRole('heading')).toHaveTextContent('Reactions: Trump’s quick-truce plan');
  await expect.element(page.getByRole('status')).toHaveTextContent('1 supportive, 3 critical, 1 mixed');
  expect(namesIn(list)[1]).toBe('Ukraine Critical Rejects the plan');
});

test('<onrecord-reactions-map> opens an actor’s quotes, and closes them again', async () => {
  const element = await map();
  const events: (string | undefined)[] = [];
  element.addEventListener('onrecord-select', ({ actor }: OnrecordSelectEvent) => events.push(actor));
  const nato = list.getByRole('button', { name: /^NATO/ });
  await nato.click();
  const quotes = page.getByRole('group', { name: 'Quotes: NATO' });
  await expect.element(quotes.getByRole('blockquote')).toHaveTextContent('a stalling tactic');
  await expect.element(nato).toHaveAttribute('aria-expanded', 'true');
  expect(await violations(element)).toEqual([]);
  await quotes.getByRole('button', { name: 'Close' }).click();
  await expect.element(quotes).not.toBeInTheDocument();
  await expect.poll(focused).toMatch(/^NATO/);
  expect(events).toEqual(['nato', undefined]);
});

test('<onrecord-reactions-map> outlines the members of an organization and says so, without giving them its stance', async () => {
  await map({ selected: 'nato' });
  await expect.element(page.getByText('Members of NATO')).toBeVisible();
  expect(namesIn(picture)).toHaveLength(4);
});

test('<onrecord-reactions-map> is one Tab stop for the topics, one for the list, one for the map', async () => {
  await map();
  const stops: string[] = [];
  for (let i = 0; i < 4; i += 1) {
    await userEvent.tab();
    stops.push(focused());
  }
  expect(stops).toEqual(['', 'Kremlin Initiator', 'Russia: Kremlin, Initiator', 'Borders and sources']);
});

test('<onrecord-reactions-map> moves through the list by arrow keys, Home and End', async () => {
  await map();
  list.getByRole('button').first().element().focus();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  await expect.poll(focused).toMatch(/^Ukraine/);
  await userEvent.keyboard('{End}');
  await expect.poll(focused).toMatch(/^Military analysts/);
  await userEvent.keyboard('{ArrowDown}');
  await expect.poll(focused).toMatch(/^Kremlin/);
  await userEvent.keyboard('{ArrowUp}{Home}');
  await expect.poll(focused).toMatch(/^Kremlin/);
});

test('<onrecord-reactions-map> opens a country’s quotes by Enter, moves there, and returns by Escape', async () => {
  await map();
  picture.getByRole('button').first().element().focus();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{Enter}');
  const quotes = page.getByRole('group', { name: 'Quotes: China' });
  await expect.poll(focused).toBe('Quotes: China');
  await userEvent.keyboard('{Escape}');
  await expect.element(quotes).not.toBeInTheDocument();
  await expect.poll(focused).toMatch(/^China/);
});

test('<onrecord-reactions-map> goes from one actor to the next in a country with several', async () => {
  const element = await map({ topic: 'truce' });
  const us = picture.getByRole('button', { name: /Biden administration/ });
  const chosen: (string | undefined)[] = [];
  for (let i = 0; i < 3; i += 1) {
    us.element().focus();
    await userEvent.keyboard(' ');
    chosen.push(element.selected);
  }
  expect(chosen).toEqual(['trump', 'biden-administration', undefined]);
});

test('<onrecord-reactions-map> mirrors the arrow keys where text runs from right to left', async () => {
  const element = await map();
  element.dir = 'rtl';
  picture.getByRole('button').first().element().focus();
  await userEvent.keyboard('{ArrowLeft}');
  await expect.poll(focused).toMatch(/^Ukraine/);
});

test('<onrecord-reactions-map borders> prints the policy that it draws', async () => {
  await map({ borders: { 'UA-43': 'UA' } });
  await page.getByText('Borders and sources').click();
  await expect.element(page.getByText('Crimea is drawn as part of Ukraine.')).toBeVisible();
  await expect.element(page.getByText(/Natural Earth/)).toBeVisible();
});

test('<onrecord-reactions-map borders> tells the site owner about a policy that cannot be', async () => {
  const log = vi.spyOn(console, 'error').mockReturnValue();
  const element = document.createElement('onrecord-reactions-map');
  element.article = kremlinPause;
  element.setAttribute('borders', 'UA-43:PL');
  await mount(element);
  await expect
    .element(page.getByRole('status'))
    .toHaveTextContent('expected a claimant of Crimea (UA, RU), got "PL"');
  log.mockRestore();
});

test('<onrecord-reactions-map> moves focus to the list where the quotes were opened from elsewhere', async () => {
  await map({ selected: 'nato' });
  await page.getByRole('button', { name: 'Close' }).click();
  await expect.poll(focused).toMatch(/^Kremlin/);
});

test('<onrecord-reactions-map> has no map where no actor has a country', async () => {
  const actors = kremlinPause.actors.map(
    (actor) => ({ id: actor.id, kind: 'group', name: actor.name }) as const,
  );
  await map({ article: { ...kremlinPause, actors } });
  expect(picture.elements()).toHaveLength(0);
  expect(namesIn(list)).toHaveLength(7);
});

test('<onrecord-reactions-map> says when there is nothing to react to', async () => {
  await map({ article: { ...kremlinPause, topics: [], reactions: [], quotes: [] } });
  await expect.element(page.getByText('No reactions to show.')).toBeVisible();
});

test('<onrecord-reactions-map topic> names the ids there are where the given one is not among them', async () => {
  const log = vi.spyOn(console, 'error').mockReturnValue();
  await map({ topic: 'puase' });
  await expect
    .element(page.getByRole('status'))
    .toHaveTextContent('topic: expected one of pause, truce, got "puase"');
  log.mockRestore();
});

test('<onrecord-reactions-map> crops a narrow map to where the reactions are', async () => {
  const element = await map();
  const svg = () => element.renderRoot.querySelector('svg.world');
  await expect.poll(() => svg()?.getAttribute('viewBox')).toMatch(/^0 0 1920 /);
  element.style.width = '320px';
  await expect.poll(() => svg()?.getAttribute('viewBox')).not.toMatch(/^0 0 1920 /);
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

test('<onrecord-reactions-map> goes on from the actor chosen in the list when its country is used', async () => {
  const element = await map({ topic: 'truce', selected: 'trump' });
  picture
    .getByRole('button', { name: /Biden administration/ })
    .element()
    .focus();
  await userEvent.keyboard('{Enter}');
  expect(element.selected).toBe('biden-administration');
});

test('<onrecord-reactions-map> leaves nothing of a chosen actor behind on a topic it has no part in', async () => {
  await map();
  await list.getByRole('button', { name: /^NATO/ }).click();
  await page.getByRole('radio', { name: 'Trump’s quick-truce plan' }).click();
  await expect.element(page.getByRole('heading')).toHaveTextContent('quick-truce');
  expect(page.getByText('Members of NATO').elements()).toHaveLength(0);
  await userEvent.keyboard('{Escape}');
  expect(focused()).toBe('');
});

test('<onrecord-reactions-map> reaches every actor of a country by keyboard', async () => {
  const element = await map({ topic: 'truce' });
  const us = picture.getByRole('button', { name: /Biden administration/ });
  us.element().focus();
  await userEvent.keyboard('{Enter}{Escape}{Enter}');
  expect(element.selected).toBe('biden-administration');
});

test('<onrecord-reactions-map> draws a country that is itself disputed as a dot', async () => {
  const actors = kremlinPause.actors.map((actor) =>
    actor.id === 'china' ? { ...actor, country: 'EH' as const } : actor,
  );
  await map({ article: { ...kremlinPause, actors } });
  const mark = picture.getByRole('button', { name: /^China|^EH/ }).element();
  expect(mark.querySelector('circle[fill="url(#map-neutral)"]')).not.toBeNull();
});

test('<onrecord-reactions-map> takes nothing for the default border policy', async () => {
  await map({ borders: undefined as never });
  await expect.element(picture).toBeVisible();
});

test('<onrecord-reactions-map> shows an actor’s stance as it is now, with the dates of all', async () => {
  const reactions = [
    { actor: 'china', topic: 'pause', stance: 'critical', date: '2031-02-03' },
    { actor: 'china', topic: 'pause', stance: 'neutral', date: '2031-01-02' },
  ] as const;
  await map({ article: { ...kremlinPause, reactions } });
  expect(namesIn(list)).toContain('China Neutral January 2, 2031 Critical February 3, 2031');
  expect(
    picture
      .getByRole('button', { name: /^China/ })
      .element()
      .querySelector('path')
      ?.getAttribute('fill'),
  ).toBe('url(#map-critical)');
});

test.each([320, 1000])(
  '<onrecord-reactions-map> is no wider than its %i px, however long a word',
  async (width) => {
    const long = 'Verkehrsinfrastrukturfinanzierungsgesellschaft'.repeat(3);
    const article = {
      ...kremlinPause,
      actors: kremlinPause.actors.map((actor) => ({ ...actor, name: long })),
      topics: kremlinPause.topics.map((topic) => ({ ...topic, label: long })),
      quotes: kremlinPause.quotes.map((quote) => ({ ...quote, text: long })),
      reactions: kremlinPause.reactions.map((reaction) => ({ ...reaction, label: long })),
    };
    const element = document.createElement('onrecord-reactions-map');
    element.style.width = `${width}px`;
    Object.assign(element, { article, selected: 'nato' });
    await mount(element);
    expect(element.scrollWidth).toBeLessThanOrEqual(width);
  },
);

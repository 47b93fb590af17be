import { isOnMap, world } from '@onrecord/atlas';
import type { CountryCode } from '@onrecord/core';
import { kremlinPause } from '@onrecord/core/articles/kremlin-pause';
import { expect, onTestFinished, test, vi, type MockInstance } from 'vitest';
import { page } from 'vitest/browser';
import { coloursIn } from '../fixtures/colours-in.js';
import { crowd } from '../fixtures/crowd.js';
import { focused } from '../fixtures/focused.js';
import { actor, fillOf, list, map, namesIn, picture, placeOf, zoom } from '../fixtures/reactions-map.js';
import { violations } from '../fixtures/violations.js';

/** The console's errors, which aren't printed during the test. */
function errors(): MockInstance<typeof console.error> {
  const log = vi.spyOn(console, 'error').mockReturnValue();
  onTestFinished(() => {
    log.mockRestore();
  });
  return log;
}

/** A few pixels around the place of a country. */
function spotIn(name: RegExp): DOMRect {
  const { x, y } = placeOf(name);
  return new DOMRect(x - 3, y - 3, 6, 6);
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
const everyCountry = letters
  .flatMap((first) => letters.map((second) => first + second))
  .filter((code): code is CountryCode => isOnMap(world, code));

test('<onrecord-reactions-map> is a list alone where no actor has a country', async () => {
  const element = await map({ article: crowd([{ stance: 'critical' }, { stance: 'neutral' }]) });
  expect(namesIn(list)).toEqual(['Islanders 1 Critical', 'Islanders 2 Neutral']);
  expect(element.renderRoot.querySelector('[part="map"]')).toBeNull();
  expect(zoom.elements()).toEqual([]);
  expect(await violations(element)).toEqual([]);
});

test('<onrecord-reactions-map> opens quotes without a map, too', async () => {
  await map({ article: crowd([{ stance: 'critical' }]) });
  actor(/^Islanders 1/).click();
  await expect.element(page.getByRole('group', { name: 'Quotes: Islanders 1' })).toBeVisible();
});

test.each(['FR', 'FJ', 'VA', 'TV', 'EH'] as const)(
  '<onrecord-reactions-map> shows a single reacting country where it can be recognized: %s',
  async (code) => {
    const element = await map({
      article: crowd([{ stance: 'critical', country: code }]),
      region: 'reactions',
    });
    expect(namesIn(picture)).toHaveLength(1);
    const mark = picture.getByRole('button').element().getBoundingClientRect();
    const view = element.renderRoot.querySelector('[part="map"]')!.getBoundingClientRect();
    expect(mark.left).toBeLessThan(view.right);
    expect(mark.right).toBeGreaterThan(view.left);
    expect(mark.width).toBeLessThan(view.width);
  },
);

test('<onrecord-reactions-map> has every country of the world as a button', async () => {
  const article = crowd(everyCountry.map((code) => ({ stance: 'critical', country: code })));
  await map({ article });
  expect(everyCountry.length).toBeGreaterThanOrEqual(197);
  expect(namesIn(picture)).toHaveLength(everyCountry.length);
  expect(namesIn(list)).toHaveLength(everyCountry.length);
});

test('<onrecord-reactions-map> splits the fill of a country whose actors differ, and lists them both', async () => {
  const article = crowd([
    { stance: 'critical', country: 'FR' },
    { stance: 'supportive', country: 'FR' },
  ]);
  await map({ article });
  expect(fillOf(/^France/)).toBe('url(#map-critical-supportive)');
  expect(namesIn(picture)).toEqual(['France: Islanders 1, Critical; Islanders 2, Supportive']);
  expect(namesIn(list)).toEqual(['Islanders 1 Critical', 'Islanders 2 Supportive']);
});

test('<onrecord-reactions-map> paints both stances of a country whose actors differ', async () => {
  const article = crowd([
    { stance: 'critical', country: 'FR' },
    { stance: 'supportive', country: 'FR' },
  ]);
  await map({ article, region: 'reactions' });
  const { x, y } = placeOf(/^France/);
  const colours = await coloursIn(new DOMRect(x - 12, y - 12, 24, 24));
  expect(colours).toContain('184 69 11');
  expect(colours).toContain('11 103 178');
});

test.each([
  ['VA', 'IT'],
  ['IT', 'VA'],
] as const)(
  '<onrecord-reactions-map> paints a dot over the country around it: %s before %s',
  async (...codes) => {
    await map({
      article: crowd(
        codes.map((code) => ({ stance: code === 'VA' ? 'supportive' : 'critical', country: code })),
      ),
    });
    expect(await coloursIn(spotIn(/^Vatican City/))).toContain('11 103 178');
  },
);

test('<onrecord-reactions-map> lists 60 organizations', async () => {
  const element = await map({ article: crowd(Array.from({ length: 60 }, () => ({ stance: 'mixed' }))) });
  expect(namesIn(list)).toHaveLength(60);
  await expect.element(page.getByRole('status')).toHaveTextContent('60 of 60 actors take a mixed view');
  expect(await violations(element)).toEqual([]);
});

test('<onrecord-reactions-map> draws the rest where a code is unknown, and tells the site owner', async () => {
  const told = errors();
  const article = crowd([
    { stance: 'critical', country: 'ZZ' as CountryCode },
    { stance: 'supportive', country: 'FR' },
  ]);
  await map({ article });
  expect(namesIn(list)).toEqual(['Islanders 1 Critical', 'Islanders 2 Supportive']);
  expect(namesIn(picture)).toEqual(['France: Islanders 2, Supportive']);
  await expect.poll(() => told.mock.calls).toHaveLength(1);
  expect(told).toHaveBeenCalledWith(
    expect.stringContaining(
      'actors[0].country: expected the ISO 3166-1 alpha-2 code of a country on the map, got "ZZ"',
    ),
    expect.anything(),
  );
});

test('<onrecord-reactions-map> tells the site owner of an unknown code where nothing else has a country', async () => {
  const told = errors();
  await map({ article: crowd([{ stance: 'critical', country: 'ZZ' as CountryCode }]) });
  expect(namesIn(list)).toEqual(['Islanders 1 Critical']);
  await expect.poll(() => told.mock.calls).toHaveLength(1);
});

test.each(['__proto__', 'constructor', 'UA-43', 'fr', ''])(
  '<onrecord-reactions-map> takes %j for no country of the map',
  async (code) => {
    errors();
    const article = crowd([
      { stance: 'critical', country: code as CountryCode },
      { stance: 'supportive', country: 'FR' },
    ]);
    await map({ article });
    expect(namesIn(picture)).toEqual(['France: Islanders 2, Supportive']);
  },
);

test('<onrecord-reactions-map> draws a country that is itself disputed as a dot', async () => {
  await map({ article: crowd([{ stance: 'neutral', country: 'EH' }]) });
  expect(await coloursIn(spotIn(/^Western Sahara/))).toContain('86 97 108');
});

test('<onrecord-reactions-map> says when there is nothing to react to', async () => {
  await map({ article: { ...kremlinPause, topics: [], reactions: [], quotes: [] } });
  await expect.element(page.getByText('No reactions to show.')).toBeVisible();
});

test('<onrecord-reactions-map> says when nobody reacted to the topic', async () => {
  await map({ article: { ...kremlinPause, reactions: [] } });
  await expect.element(page.getByRole('status')).toHaveTextContent('Nobody has taken a stance.');
  expect(namesIn(list)).toEqual(['Kremlin Initiator']);
});

test('<onrecord-reactions-map> says when an actor has no quotes', async () => {
  await map({ article: crowd([{ stance: 'critical' }]), selected: 'actor-0' });
  await expect.element(page.getByText('No quotes to show.')).toBeVisible();
});

test.each(['constructor', '__proto__', 'a"b', 'a b', '<i>'])(
  '<onrecord-reactions-map> opens the quotes of an actor whose id is %j, and returns to it',
  async (id) => {
    const article = crowd([{ stance: 'critical' }]);
    const renamed = JSON.parse(
      JSON.stringify(article).replaceAll('"actor-0"', JSON.stringify(id)),
    ) as typeof article;
    await map({ article: renamed });
    actor(/^Islanders/).click();
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    expect(focused()).toMatch(/^Islanders/);
  },
);

test.each([320, 1000])(
  '<onrecord-reactions-map> is no wider than its %i px, however long a word',
  async (width) => {
    const long = 'Verkehrsinfrastrukturfinanzierungsgesellschaft'.repeat(3);
    const article = {
      ...kremlinPause,
      actors: kremlinPause.actors.map((one) => ({ ...one, name: long })),
      topics: kremlinPause.topics.map((topic) => ({ ...topic, label: long })),
      quotes: kremlinPause.quotes.map((quote) => ({ ...quote, text: long })),
      reactions: kremlinPause.reactions.map((reaction) => ({ ...reaction, label: long })),
    };
    const element = await map({ article, selected: 'nato' });
    element.style.width = `${width}px`;
    expect(element.scrollWidth).toBeLessThanOrEqual(width);
  },
);

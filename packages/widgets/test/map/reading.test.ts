import { kremlinPause } from '@onrecord/core/articles/kremlin-pause';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { nameOf } from '../fixtures/focused.js';
import { mount } from '../fixtures/mount.js';
import { actor, controlsOf, fillOf, list, map, namesIn, picture } from '../fixtures/reactions-map.js';

const legend = page.getByRole('list', { name: 'Legend' });
const legendItems = (): string[] => legend.getByRole('listitem').elements().map(nameOf);

test('<onrecord-reactions-map> lists everyone with a part in the topic, in words', async () => {
  await map();
  expect(namesIn(list)).toEqual([
    'Kremlin Initiator',
    'NATO Critical Calls it stalling',
    'Ukraine Critical Sees pressure to accept bad terms',
    'China Neutral Asks both sides to talk',
    'India Neutral Concerned, blames nobody',
    'A European security expert Critical Says Moscow is buying time',
    'Military analysts Critical Warn of a new offensive',
  ]);
});

test('<onrecord-reactions-map> is read before its controls are there', async () => {
  const element = document.createElement('onrecord-reactions-map');
  await mount(Object.assign(element, { article: kremlinPause }));
  expect(namesIn(list)).toHaveLength(7);
  expect(page.getByRole('img', { name: 'Map' }).elements()).toHaveLength(1);
});

test('<onrecord-reactions-map> opens the quotes that were asked for before its controls were there', async () => {
  const element = document.createElement('onrecord-reactions-map');
  await mount(Object.assign(element, { article: kremlinPause }));
  actor(/^NATO/).click();
  await controlsOf(element);
  await expect.element(page.getByRole('group', { name: 'Quotes: NATO' })).toBeVisible();
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

test.each([
  ['en', 'United States: Donald Trump, Initiator; Biden administration, Mixed'],
  ['de', 'Vereinigte Staaten: Donald Trump, Gab den Anstoß; Biden administration, Gemischt'],
  ['not a language', 'United States: Donald Trump, Initiator; Biden administration, Mixed'],
])('<onrecord-reactions-map lang=%j> names a country that the article doesn’t name', async (lang, name) => {
  const element = document.createElement('onrecord-reactions-map');
  await mount(Object.assign(element, { article: kremlinPause, topic: 'truce', lang }));
  const title = (): string[] =>
    [...element.renderRoot.querySelectorAll('.country title')].map(({ textContent }) => textContent);
  await expect.poll(title).toContain(name);
});

test('<onrecord-reactions-map> has a title and a summary of the topic', async () => {
  await map();
  await expect
    .element(page.getByRole('heading', { level: 2 }))
    .toHaveTextContent('Reactions: Russia’s pause in the talks');
  await expect.element(page.getByRole('status')).toHaveTextContent('4 of 6 actors are critical, 2 neutral');
});

test('<onrecord-reactions-map> switches topics', async () => {
  await map();
  await page.getByRole('radio', { name: 'Trump’s quick-truce plan' }).click();
  await expect.element(page.getByRole('heading')).toHaveTextContent('Reactions: Trump’s quick-truce plan');
  await expect
    .element(page.getByRole('status'))
    .toHaveTextContent('3 of 5 actors are critical, 1 supportive, 1 mixed');
  expect(namesIn(list)[1]).toBe('Ukraine Critical Rejects the plan');
});

test('<onrecord-reactions-map> has no switch where there is one topic', async () => {
  const { topics, reactions } = kremlinPause;
  await map({
    article: {
      ...kremlinPause,
      topics: topics.slice(0, 1),
      reactions: reactions.filter(({ topic }) => topic === 'pause'),
    },
  });
  expect(page.getByRole('radio').elements()).toHaveLength(0);
});

test('<onrecord-reactions-map> counts the stances in the legend, and explains what else is drawn', async () => {
  await map();
  expect(legendItems()).toEqual(['Critical 4', 'Neutral 2', 'Initiator', 'No stance', 'Disputed']);
});

test('<onrecord-reactions-map> paints stances with patterns, and no stance plainly', async () => {
  const element = await map();
  expect(['Ukraine', 'China'].map((name) => fillOf(new RegExp(`^${name}`, 'u')))).toEqual([
    'url(#map-critical)',
    'url(#map-neutral)',
  ]);
  const land = element.renderRoot.querySelector('path.land')!;
  expect(getComputedStyle(land).fill).not.toContain('url');
});

test('<onrecord-reactions-map> marks the initiator’s country, and gives it no stance', async () => {
  const element = await map();
  const [mark] = page.getByText('Initiator', { exact: true }).elements();
  expect(mark?.querySelector('svg')).not.toBeNull();
  const land = getComputedStyle(element.renderRoot.querySelector('path.land')!).fill;
  expect(fillOf(/^Russia/)).toBe(land);
});

test('<onrecord-reactions-map stance-labels> says stances in the newsroom’s words everywhere', async () => {
  await map({ stanceLabels: { critical: 'Against' } });
  await expect.element(page.getByRole('status')).toHaveTextContent('Against: 4 of 6 actors, Neutral: 2');
  expect(namesIn(list)[1]).toBe('NATO Against Calls it stalling');
  expect(namesIn(picture)[1]).toBe('Ukraine: Against');
  expect(legendItems()[0]).toBe('Against 4');
});

test.each([1000, 320])(
  '<onrecord-reactions-map> names the reacting countries on a map of %i px, clear of each other',
  async (width) => {
    const element = await map();
    element.style.width = `${width}px`;
    const names = (): SVGTextElement[] => [
      ...element.renderRoot.querySelectorAll<SVGTextElement>('.labels text'),
    ];
    await expect
      .poll(() => names().map(({ textContent }) => textContent))
      .toEqual(['Russia', 'Ukraine', 'China', 'India']);
    const boxes = names().map((name) => name.getBoundingClientRect());
    const overlapping = boxes.filter((a, i) =>
      boxes.slice(i + 1).some((b) => a.x < b.right && b.x < a.right && a.y < b.bottom && b.y < a.bottom),
    );
    expect(overlapping).toEqual([]);
  },
);

test('<onrecord-reactions-map> says how borders are drawn, and where the map is from', async () => {
  await map({ borders: { 'UA-43': 'UA' } });
  await page.getByText('How borders are drawn').click();
  await expect.element(page.getByText('Crimea is drawn as part of Ukraine.')).toBeVisible();
  await expect.element(page.getByText(/Natural Earth/)).toBeVisible();
});

test('<onrecord-reactions-map> says which article the reactions are in', async () => {
  const url = 'https://news.example/ferry';
  await map({ article: { ...kremlinPause, url, publisher: { name: 'The Example' } } });
  await expect
    .element(page.getByRole('link', { name: 'Russia pauses talks on Ukraine' }))
    .toHaveAttribute('href', url);
  await expect.element(page.getByText('(The Example)')).toBeVisible();
});

test('<onrecord-reactions-map> shows an actor’s stance as it is now, with the dates of all', async () => {
  const reactions = [
    { actor: 'china', topic: 'pause', stance: 'critical', date: '2031-02-03' },
    { actor: 'china', topic: 'pause', stance: 'neutral', date: '2031-01-02' },
  ] as const;
  await map({ article: { ...kremlinPause, reactions } });
  expect(namesIn(list)).toContain('China Neutral January 2, 2031 Critical February 3, 2031');
  expect(fillOf(/^China/)).toBe('url(#map-critical)');
});

test('<onrecord-reactions-map> outlines the members of an organization and says so, without giving them its stance', async () => {
  const element = await map({ selected: 'nato' });
  await expect.element(page.getByText('Members of NATO')).toBeVisible();
  const outline = element.renderRoot.querySelector('.outline')!;
  expect(getComputedStyle(outline).fill).toBe('none');
  expect(namesIn(picture)).toHaveLength(4);
});

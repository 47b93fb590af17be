import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { coloursIn } from '../fixtures/colours-in.js';
import { crowd } from '../fixtures/crowd.js';
import { focused } from '../fixtures/focused.js';
import {
  actor,
  country,
  list,
  map,
  outlinesOf,
  picture,
  placeOf,
  previewOf,
} from '../fixtures/reactions-map.js';

test('<onrecord-reactions-map> is one Tab stop for the topics, the list, the zoom and the map', async () => {
  await map();
  const stops: string[] = [];
  for (let i = 0; i < 5; i += 1) {
    await userEvent.tab();
    stops.push(focused());
  }
  expect(stops).toEqual([
    '',
    'Kremlin Initiator',
    'World',
    'Russia: Kremlin, Initiator',
    'How borders are drawn',
  ]);
});

test.each([
  ['{ArrowDown}', 'Ukraine'],
  ['{ArrowUp}', 'Kremlin'],
  ['{Home}', 'Kremlin'],
  ['{End}', 'Military analysts'],
  ['a european', 'A European security expert'],
  ['x', 'NATO'],
])('<onrecord-reactions-map> moves in the list from NATO by %s to %s', async (keys, name) => {
  await map();
  actor(/^NATO/).focus();
  await userEvent.keyboard(keys);
  expect(focused()).toMatch(new RegExp(`^${name}`, 'u'));
});

test.each([
  ['{ArrowRight}', 'China'],
  ['{ArrowLeft}', 'Russia'],
  ['{Home}', 'Russia'],
  ['{End}', 'India'],
  ['c', 'China'],
])('<onrecord-reactions-map> moves on the map from Ukraine by %s to %s', async (keys, name) => {
  await map();
  country(/^Ukraine/).focus();
  await userEvent.keyboard(keys);
  expect(focused()).toMatch(new RegExp(`^${name}`, 'u'));
});

test('<onrecord-reactions-map> mirrors the arrow keys where text runs from right to left', async () => {
  const element = await map();
  element.dir = 'rtl';
  country(/^Russia/).focus();
  await userEvent.keyboard('{ArrowLeft}');
  expect(focused()).toMatch(/^Ukraine/);
});

test('<onrecord-reactions-map> leaves keys with modifiers to the browser', async () => {
  await map();
  actor(/^NATO/).focus();
  await userEvent.keyboard('{Control>}{End}{/Control}');
  expect(focused()).toMatch(/^NATO/);
});

test('<onrecord-reactions-map> comes back by Tab to where the reader was in the map', async () => {
  await map();
  country(/^Ukraine/).focus();
  await userEvent.keyboard('{ArrowRight}');
  await userEvent.tab();
  await userEvent.tab({ shift: true });
  expect(focused()).toMatch(/^China/);
});

test('<onrecord-reactions-map> shows on the map where the actor with the focus is', async () => {
  const element = await map();
  const shape = country(/^China/)
    .querySelector('path')
    ?.getAttribute('d');
  actor(/^China/).focus();
  await expect.poll(() => outlinesOf(element)).toEqual([shape]);
});

test('<onrecord-reactions-map> says below the map what the country with the focus is about', async () => {
  const element = await map();
  country(/^China/).focus();
  await expect.poll(() => previewOf(element)).toBe('China, Neutral. Asks both sides to talk');
});

test.each(['{Enter}', ' '])(
  '<onrecord-reactions-map> opens an actor’s quotes by %j, and moves there',
  async (key) => {
    await map();
    actor(/^NATO/).focus();
    await userEvent.keyboard(key);
    await expect.poll(focused).toBe('Quotes: NATO');
  },
);

test.each(['{Enter}', ' '])(
  '<onrecord-reactions-map> opens a country’s quotes by %j, and moves there',
  async (key) => {
    await map();
    country(/^China/).focus();
    await userEvent.keyboard(key);
    await expect.poll(focused).toBe('Quotes: China');
  },
);

test('<onrecord-reactions-map> closes quotes by Escape, and returns to the actor they were opened from', async () => {
  await map();
  actor(/^NATO/).focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(focused).toBe('Quotes: NATO');
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('group', { name: 'Quotes: NATO' })).not.toBeInTheDocument();
  expect(focused()).toMatch(/^NATO/);
});

test('<onrecord-reactions-map> closes quotes by Escape, and returns to the country they were opened from', async () => {
  await map();
  country(/^China/).focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(focused).toBe('Quotes: China');
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('group', { name: 'Quotes: China' })).not.toBeInTheDocument();
  expect(focused()).toBe('China: Neutral');
});

test('<onrecord-reactions-map> returns to the actor in the list whose quotes were opened from elsewhere', async () => {
  await map({ selected: 'nato' });
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await expect.poll(focused).toMatch(/^NATO/);
});

test.each([
  [undefined, 1],
  ['nato', 0],
])(
  '<onrecord-reactions-map> with %s chosen leaves %i presses of Escape to the page',
  async (selected, left) => {
    const element = await map({ selected });
    let presses = 0;
    const count = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') presses += 1;
    };
    document.body.addEventListener('keydown', count);
    element.renderRoot.querySelector<HTMLElement>('.actors [tabindex="0"]')?.focus();
    await userEvent.keyboard('{Escape}');
    document.body.removeEventListener('keydown', count);
    expect(presses).toBe(left);
  },
);

test('<onrecord-reactions-map> goes from one actor to the next in a country with several', async () => {
  const element = await map({ topic: 'truce' });
  const us = country(/Biden administration/);
  const chosen: (string | undefined)[] = [];
  for (let i = 0; i < 3; i += 1) {
    us.focus();
    await userEvent.keyboard(' ');
    chosen.push(element.selected);
  }
  expect(chosen).toEqual(['trump', 'biden-administration', undefined]);
});

test('<onrecord-reactions-map> goes on to a country’s next actor after the first one’s quotes were closed', async () => {
  const element = await map({ topic: 'truce' });
  country(/Biden administration/).focus();
  await userEvent.keyboard('{Enter}{Escape}{Enter}');
  expect(element.selected).toBe('biden-administration');
});

test('<onrecord-reactions-map> goes on from the actor chosen in the list when its country is used', async () => {
  const element = await map({ topic: 'truce', selected: 'trump' });
  country(/Biden administration/).focus();
  await userEvent.keyboard('{Enter}');
  expect(element.selected).toBe('biden-administration');
});

test('<onrecord-reactions-map> marks the actor with the focus', async () => {
  await map();
  actor(/^NATO/).focus();
  await userEvent.keyboard('{End}');
  expect(getComputedStyle(actor(/^Military analysts/)).outlineStyle).toBe('solid');
});

test.each([
  ['FR', 'France'],
  ['VA', 'Vatican City'],
] as const)('<onrecord-reactions-map> marks the country with the focus: %s', async (code, name) => {
  const focusColour = '11 87 208';
  await map({
    article: crowd([
      { stance: 'mixed', country: 'JP' },
      { stance: 'critical', country: code },
    ]),
  });
  const named = new RegExp(`^${name}`, 'u');
  const { x, y } = placeOf(named);
  const around = new DOMRect(x - 30, y - 30, 60, 60);
  expect(await coloursIn(around)).not.toContain(focusColour);
  country(/^Japan/).focus();
  await userEvent.keyboard('{End}');
  await expect.poll(async () => [...(await coloursIn(around))]).toContain(focusColour);
});

test('<onrecord-reactions-map> leaves nothing of a chosen actor behind on a topic it has no part in', async () => {
  await map();
  await list.getByRole('button', { name: /^NATO/ }).click();
  await page.getByRole('radio', { name: 'Trump’s quick-truce plan' }).click();
  await expect.element(page.getByRole('heading')).toHaveTextContent('quick-truce');
  expect(page.getByText('Members of NATO').elements()).toHaveLength(0);
  expect(picture.getByRole('button', { expanded: true }).elements()).toHaveLength(0);
});

import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { emulate } from '../fixtures/media.js';
import { country, map } from '../fixtures/reactions-map.js';

const headings = (): string[] =>
  page
    .getByRole('heading', { level: 3 })
    .elements()
    .map(({ textContent }) => textContent);

const everyone = [
  'Kremlin',
  'NATO',
  'Ukraine',
  'China',
  'India',
  'A European security expert',
  'Military analysts',
];

test('<onrecord-reactions-map> prints the quotes of everyone', async () => {
  await map();
  await emulate('print');
  await expect.poll(headings).toEqual(everyone);
  await expect.element(page.getByText('a stalling tactic')).toBeVisible();
});

test('<onrecord-reactions-map> prints everyone’s quotes where a browser tells of printing by an event', async () => {
  const element = await map();
  dispatchEvent(new Event('beforeprint'));
  await element.updateComplete;
  const printed = headings();
  dispatchEvent(new Event('afterprint'));
  expect(printed).toEqual(everyone);
});

test('<onrecord-reactions-map> has the quotes in the event’s own time, before the browser prints', async () => {
  await map();
  dispatchEvent(new Event('beforeprint'));
  await Promise.resolve();
  const printed = headings();
  dispatchEvent(new Event('afterprint'));
  expect(printed).toEqual(everyone);
});

test('<onrecord-reactions-map> shows the chosen actor’s quotes again after printing', async () => {
  const element = await map({ selected: 'nato' });
  dispatchEvent(new Event('beforeprint'));
  await element.updateComplete;
  dispatchEvent(new Event('afterprint'));
  await expect.element(page.getByRole('group', { name: 'Quotes: NATO' })).toBeVisible();
  expect(headings()).toEqual([]);
});

test('<onrecord-reactions-map> prints patterns as they are on the screen', async () => {
  const element = await map();
  await emulate('print');
  const swatch = element.renderRoot.querySelector('.legend .swatch')!;
  expect([country(/^India/), swatch].map((part) => getComputedStyle(part).printColorAdjust)).toEqual([
    'exact',
    'exact',
  ]);
});

test('<onrecord-reactions-map> prints no controls that paper can’t have', async () => {
  await map({ selected: 'nato' });
  await emulate('print');
  await expect.poll(headings).toEqual(everyone);
  for (const control of [
    page.getByRole('radio'),
    page.getByRole('toolbar', { name: 'Zoom' }),
    page.getByRole('button', { name: 'Close', exact: true }),
  ])
    expect(control.elements()).toEqual([]);
});

test('<onrecord-reactions-map> stops waiting for the printer once it is taken off the page', async () => {
  const element = await map();
  element.remove();
  dispatchEvent(new Event('beforeprint'));
  dispatchEvent(new Event('afterprint'));
  expect(element.isUpdatePending).toBe(false);
});

test('<onrecord-reactions-map> prints in one column, however wide the paper', async () => {
  const element = await map();
  await emulate('print');
  await expect.poll(headings).toEqual(everyone);
  const layout = element.renderRoot.querySelector('.layout')!;
  const lefts = [...layout.children]
    .filter((part) => part.clientWidth > 0)
    .map((part) => part.getBoundingClientRect().x);
  expect(new Set(lefts).size).toBe(1);
});

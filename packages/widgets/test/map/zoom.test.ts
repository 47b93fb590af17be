import { kremlinPause } from '@onrecord/core/articles/kremlin-pause';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { crowd } from '../fixtures/crowd.js';
import { focused } from '../fixtures/focused.js';
import { map, namesIn, picture, viewOf, zoom } from '../fixtures/reactions-map.js';

const pressed = (): string[] =>
  zoom
    .getByRole('button', { pressed: true })
    .elements()
    .map(({ textContent }) => textContent.trim());

test('<onrecord-reactions-map> offers the parts of the world with reactions in them', async () => {
  await map();
  expect(namesIn(zoom)).toEqual(['World', 'Close-up', 'Europe', 'Asia']);
});

test('<onrecord-reactions-map> begins with the world', async () => {
  const element = await map();
  await expect.poll(() => viewOf(element)).toMatch(/^0 0 1920 /);
  expect(pressed()).toEqual(['World']);
});

test('<onrecord-reactions-map> crops a narrow map to where the reactions are', async () => {
  const element = await map();
  element.style.width = '320px';
  await expect.poll(() => viewOf(element)).not.toMatch(/^0 0 1920 /);
  expect(pressed()).toEqual(['Close-up']);
});

test('<onrecord-reactions-map region> begins with a part of the world', async () => {
  await map({ region: 'asia' });
  expect(pressed()).toEqual(['Asia']);
});

test('<onrecord-reactions-map> zooms by buttons', async () => {
  const element = await map();
  const before = viewOf(element);
  await zoom.getByRole('button', { name: 'Asia' }).click();
  await expect.poll(pressed).toEqual(['Asia']);
  expect(viewOf(element)).not.toBe(before);
});

test('<onrecord-reactions-map> zooms out again', async () => {
  const element = await map();
  const before = viewOf(element);
  await zoom.getByRole('button', { name: 'Asia' }).click();
  await zoom.getByRole('button', { name: 'World' }).click();
  await expect.poll(() => viewOf(element)).toBe(before);
});

test('<onrecord-reactions-map> has only the countries in view as buttons', async () => {
  await map({
    article: crowd([
      { stance: 'critical', country: 'BR' },
      { stance: 'mixed', country: 'JP' },
    ]),
  });
  await zoom.getByRole('button', { name: 'South America' }).click();
  await expect.poll(() => namesIn(picture)).toEqual(['Brazil: Islanders 1, Critical']);
});

test('<onrecord-reactions-map> draws Europe finer than the world', async () => {
  const element = await map({ article: crowd([{ stance: 'critical', country: 'GR' }]) });
  const detail = (): number =>
    element.renderRoot.querySelector('.country path')?.getAttribute('d')?.length ?? 0;
  const coarse = detail();
  await zoom.getByRole('button', { name: 'Europe' }).click();
  await expect.poll(detail).toBeGreaterThan(2 * coarse);
});

test('<onrecord-reactions-map> zooms by the keyboard, in one Tab stop', async () => {
  await map();
  zoom.getByRole('button', { name: 'World' }).element().focus();
  await userEvent.keyboard('{End}{Enter}');
  await expect.poll(pressed).toEqual(['Asia']);
  expect(focused()).toBe('Asia');
  await userEvent.tab();
  expect(focused()).not.toBe('Close-up');
});

test('<onrecord-reactions-map> shows the reactions to the topic that a reader switches to, wherever they zoomed before', async () => {
  await map();
  await zoom.getByRole('button', { name: 'Asia' }).click();
  await page.getByRole('radio', { name: 'Trump’s quick-truce plan' }).click();
  await expect.poll(() => namesIn(picture)).not.toEqual([]);
  expect(pressed()).toHaveLength(1);
});

test('<onrecord-reactions-map> shows the page’s new region, wherever a reader zoomed before', async () => {
  const element = await map({ article: kremlinPause });
  await zoom.getByRole('button', { name: 'Asia' }).click();
  element.region = 'europe';
  await expect.poll(pressed).toEqual(['Europe']);
});

test('<onrecord-reactions-map> forgets a zoom when the page gives another topic', async () => {
  const element = await map();
  await zoom.getByRole('button', { name: 'Asia' }).click();
  element.topic = 'truce';
  await expect.poll(() => viewOf(element)).toMatch(/^0 0 1920 /);
});

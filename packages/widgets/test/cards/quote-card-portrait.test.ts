import { kremlinPause } from '@onrecord/core/articles/kremlin-pause';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { OnrecordQuoteCard } from '../../src/cards/quote-card-element.js';
import '../../src/onrecord-quote-card.js';
import { mount } from '../fixtures/mount.js';
import { violations } from '../fixtures/violations.js';

const own = new URL('/test/fixtures/portrait.svg', location.href).href;

/** A card whose speaker has a picture, and what a reader can do with it there. */
async function card(url: string, imageOrigins?: string): Promise<OnrecordQuoteCard> {
  const image = { url, alt: 'At a lectern', credit: 'Ari Lumen' };
  const element = document.createElement('onrecord-quote-card');
  element.article = {
    ...kremlinPause,
    actors: kremlinPause.actors.map((actor) => ({ ...actor, image })),
  };
  element.quote = 'stalling-tactic';
  element.imageOrigins = imageOrigins;
  await mount(element);
  await expect.element(page.getByRole('button', { name: /^Share/ })).toBeVisible();
  return element;
}

const picture = (element: OnrecordQuoteCard): HTMLImageElement | null =>
  element.renderRoot.querySelector('img');

test('<onrecord-quote-card> shows a portrait of the page’s own site, lazily, with its text and its credit', async () => {
  const element = await card(own);
  const { loading, decoding, width, height } = picture(element) ?? {};
  expect({ loading, decoding, width, height }).toEqual({
    loading: 'lazy',
    decoding: 'async',
    width: 64,
    height: 64,
  });
  await expect.element(page.getByAltText('At a lectern')).toBeVisible();
  await expect.element(page.getByText('Photo: Ari Lumen')).toBeVisible();
  expect(await violations(element)).toEqual([]);
});

test('<onrecord-quote-card> loads no portrait from another site, and tells the site owner how', async () => {
  const log = vi.spyOn(console, 'warn').mockReturnValue();
  const element = await card('https://images.example/a.png');
  expect(picture(element)).toBeNull();
  await expect.element(page.getByText('Photo: Ari Lumen')).not.toBeInTheDocument();
  expect(element.renderRoot.querySelector('.portrait')).toBeNull();
  element.requestUpdate();
  await element.updateComplete;
  expect(log).toHaveBeenCalledExactlyOnceWith(
    'onrecord: A portrait isn’t loaded from another site. To allow it: image-origins="https://images.example".',
    element,
  );
  log.mockRestore();
});

test('<onrecord-quote-card image-origins> allows the sites it lists', async () => {
  const asked: string[] = [];
  const observer = new PerformanceObserver((list) =>
    asked.push(...list.getEntries().map(({ name }) => name)),
  );
  observer.observe({ type: 'resource' });
  await card('https://images.example/a.png', 'https://a.example https://images.example');
  await expect.poll(() => asked).toContain('https://images.example/a.png');
  observer.disconnect();
});

test.each(['images.example', 'https://images.example/', '*'])(
  '<onrecord-quote-card image-origins=%j> tells the site owner that it is no origin',
  async (origins) => {
    const log = vi.spyOn(console, 'warn').mockReturnValue();
    const element = await card('https://images.example/a.png', origins);
    expect(picture(element)).toBeNull();
    expect(log.mock.calls[0]?.[0]).toBe(
      `onrecord: image-origins: expected origins such as https://images.example, got "${origins}".`,
    );
    log.mockRestore();
  },
);

test('<onrecord-quote-card> leaves a portrait out that isn’t there, with its credit', async () => {
  const element = await card(new URL('/no-such-portrait.png', location.href).href);
  await expect.poll(() => picture(element)).toBeNull();
  await expect.element(page.getByText('Photo: Ari Lumen')).not.toBeInTheDocument();
  expect(element.renderRoot.querySelector('.portrait')).toBeNull();
});

import type { Article } from '@onrecord/core';
import { kremlinPause } from '@onrecord/core/articles/kremlin-pause';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import '../../src/onrecord-article.js';
import '../../src/onrecord-quote-card.js';
import '../../src/onrecord-reactions-map.js';
import { mount } from '../fixtures/mount.js';

let served: unknown;
let fetches = 0;

const article: Article = kremlinPause;

/** NATO comes last, and has changed its mind. */
const changed: Article = {
  ...article,
  reactions: [
    ...article.reactions.filter(({ actor }) => actor !== 'nato'),
    ...article.reactions.filter(({ actor }) => actor === 'nato').map((each) => ({ ...each, label: 'anew' })),
  ],
};

beforeEach(() => {
  served = article;
  fetches = 0;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  vi.spyOn(globalThis, 'fetch').mockImplementation(() => {
    fetches += 1;
    return Promise.resolve(Response.json(served));
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function refreshed<Tag extends 'onrecord-article' | 'onrecord-reactions-map' | 'onrecord-quote-card'>(
  tag: Tag,
): HTMLElementTagNameMap[Tag] {
  const src = `/${crypto.randomUUID()}.onrecord.json`;
  return Object.assign(document.createElement(tag), { src, refresh: 10 });
}

/** Serves another version, and lets the time pass until it has been asked for. */
async function serve(next: unknown): Promise<void> {
  served = next;
  const before = fetches;
  await expect
    .poll(async () => {
      await vi.advanceTimersByTimeAsync(10_000);
      return fetches;
    })
    .toBeGreaterThan(before);
}

const status = () => page.getByText('The article was updated.');

test('<onrecord-reactions-map refresh> shows what its article says by now, and says so', async () => {
  const map = await mount(refreshed('onrecord-reactions-map'));
  await expect.element(page.getByRole('button', { name: /^NATO/u }).first()).toBeVisible();
  await serve(changed);
  await expect.element(page.getByRole('button', { name: /anew/u })).toBeInTheDocument();
  await expect.element(status()).toHaveAttribute('role', 'status');
  map.remove();
});

test('<onrecord-reactions-map refresh> keeps the chosen actor and the focus on it', async () => {
  const map = refreshed('onrecord-reactions-map');
  map.selected = 'nato';
  await mount(map);
  const button = (): HTMLElement =>
    map.renderRoot.querySelector<HTMLElement>('.actors [data-key="nato"][aria-expanded="true"]')!;
  await expect.poll(button).not.toBeNull();
  button().focus();
  const others = map.renderRoot.querySelectorAll('.actors button').length;
  await serve(changed);
  await expect.element(status()).toBeInTheDocument();
  const buttons = [...map.renderRoot.querySelectorAll<HTMLElement>('.actors button')];
  expect(buttons).toHaveLength(others);
  expect(buttons.at(-1)?.dataset['key']).toBe('nato');
  expect((map.shadowRoot!.activeElement as HTMLElement).dataset['key']).toBe('nato');
  expect(map.selected).toBe('nato');
});

test('<onrecord-article refresh> gives what is new to the elements inside it', async () => {
  const around = refreshed('onrecord-article');
  const card = document.createElement('onrecord-quote-card');
  card.quote = 'stalling-tactic';
  around.append(card);
  await mount(around);
  await expect.element(page.getByText('a stalling tactic')).toBeVisible();
  const quotes = article.quotes.map((quote) => ({ ...quote, text: 'Words that came later' }));
  await serve({ ...article, quotes });
  await expect.element(page.getByText('Words that came later')).toBeVisible();
});

test('<onrecord-quote-card refresh> keeps what it shows where a new version has faults, and tells the site owner', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  const card = refreshed('onrecord-quote-card');
  card.quote = 'stalling-tactic';
  await mount(card);
  await expect.element(page.getByText('a stalling tactic')).toBeVisible();
  await serve({ ...article, actors: [] });
  await expect.poll(() => warn.mock.calls.join()).toContain('a new version of the article isn’t shown');
  await expect.element(page.getByText('a stalling tactic')).toBeVisible();
});

test('<onrecord-quote-card refresh> asks no more once it is gone', async () => {
  const card = refreshed('onrecord-quote-card');
  card.quote = 'stalling-tactic';
  await mount(card);
  await serve(article);
  card.remove();
  await card.updateComplete;
  const before = fetches;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(fetches).toBe(before);
});

test('an element that is taken out of the page stops loading', async () => {
  let signal: AbortSignal | null | undefined;
  vi.mocked(globalThis.fetch).mockImplementation((_, init) => {
    signal = init?.signal;
    return new Promise(() => undefined);
  });
  const card = await mount(refreshed('onrecord-quote-card'));
  expect(signal?.aborted).toBe(false);
  const elsewhere = document.createElement('div');
  document.body.append(elsewhere);
  elsewhere.append(card);
  await card.updateComplete;
  expect(signal?.aborted).toBe(false);
  elsewhere.remove();
  await expect.poll(() => signal?.aborted).toBe(true);
});

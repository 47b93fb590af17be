import { kremlinPause } from '@onrecord/core/articles/kremlin-pause';
import { expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { OnrecordQuoteCard } from '../../src/cards/quote-card-element.js';
import type { OnrecordShareEvent } from '../../src/cards/share-event.js';
import '../../src/onrecord-quote-card.js';
import { focused } from '../fixtures/focused.js';
import { addressOf, mount } from '../fixtures/mount.js';
import { violations } from '../fixtures/violations.js';

const url = 'https://news.example/pause';
const share = page.getByRole('button', { name: 'Share: Jens Stoltenberg' });
const menu = page.getByRole('group', { name: 'Share' });
const status = menu.getByRole('status');

/** A card, with its menu open. */
async function openMenu(parts: object = { url }): Promise<OnrecordQuoteCard> {
  const element = document.createElement('onrecord-quote-card');
  element.article = { ...kremlinPause, ...parts };
  element.quote = 'stalling-tactic';
  await mount(element);
  await share.click();
  await expect.element(menu).toBeVisible();
  return element;
}

const names = (): (string | null)[] =>
  menu
    .getByRole('button')
    .elements()
    .map(({ textContent }) => textContent.trim());

/** What lands on the clipboard, by type. */
function watchClipboard(): Record<string, string> {
  const copied: Record<string, string> = {};
  const text = vi.spyOn(navigator.clipboard, 'writeText').mockImplementation((words) => {
    copied['text/plain'] = words;
    return Promise.resolve();
  });
  const rich = vi.spyOn(navigator.clipboard, 'write').mockImplementation(async ([item]) => {
    for (const type of item?.types ?? []) copied[type] = await (await item!.getType(type)).text();
  });
  onTestFinished(() => {
    text.mockRestore();
    rich.mockRestore();
  });
  return copied;
}

/** Gives the browser a way to share by other apps, or takes it away. */
function haveApps(run: ((data: ShareData) => Promise<void>) | undefined): void {
  const own = Object.getOwnPropertyDescriptor(Navigator.prototype, 'share');
  if (own !== undefined) Reflect.deleteProperty(Navigator.prototype, 'share');
  if (run !== undefined)
    Object.defineProperty(Navigator.prototype, 'share', { value: run, configurable: true });
  onTestFinished(() => {
    Reflect.deleteProperty(Navigator.prototype, 'share');
    if (own !== undefined) Object.defineProperty(Navigator.prototype, 'share', own);
  });
}

test('a card’s "Share" opens a menu with buttons', async () => {
  haveApps(undefined);
  const element = await openMenu();
  expect(names()).toEqual(['Copy quote', 'Copy link', 'Copy embed code']);
  await expect.element(status).toHaveTextContent(/^$/);
  expect(await violations(element)).toEqual([]);
});

test('an article without an address has no link to copy', async () => {
  haveApps(undefined);
  await openMenu({});
  expect(names()).toEqual(['Copy quote', 'Copy embed code']);
});

test('Escape closes the menu, and the focus is on "Share" again', async () => {
  await openMenu();
  await userEvent.tab();
  expect(focused()).toBe('Copy quote');
  await userEvent.keyboard('{Escape}');
  await expect.element(menu).not.toBeInTheDocument();
  expect(focused()).toBe('Share: Jens Stoltenberg');
});

test('"Copy quote" copies the words with who said them, where and how, as text and as HTML', async () => {
  const copied = watchClipboard();
  await openMenu();
  await menu.getByRole('button', { name: 'Copy quote' }).click();
  await expect.element(status).toHaveTextContent('Quote copied.');
  expect(copied['text/plain']).toMatch(/^“a stalling tactic”\nJens Stoltenberg · NATO Secretary General\n/);
  expect(copied['text/html']).toMatch(/^<figure[^]*stalling tactic[^]*Jens Stoltenberg[^]*<\/figure>$/);
});

test('"Copy link" copies an address that lands on the words', async () => {
  const copied = watchClipboard();
  await openMenu();
  await menu.getByRole('button', { name: 'Copy link' }).click();
  await expect.element(status).toHaveTextContent('Link copied.');
  expect(copied['text/plain']).toMatch(/^https:\/\/news\.example\/pause#:~:text=.*stalling/);
});

test('"Copy embed code" copies the element with the quote as HTML in it', async () => {
  const copied = watchClipboard();
  await openMenu();
  await menu.getByRole('button', { name: 'Copy embed code' }).click();
  await expect.element(status).toHaveTextContent('Embed code copied.');
  expect(copied['text/plain']).toMatch(
    /^<onrecord-quote-card quote="stalling-tactic">\n<figure[^]*<\/figure>\n<\/onrecord-quote-card>$/,
  );
});

test('what is copied is fired as an event, once it is on the clipboard', async () => {
  watchClipboard();
  const element = await openMenu();
  const events: OnrecordShareEvent[] = [];
  const listener = (event: OnrecordShareEvent): number => events.push(event);
  document.body.addEventListener('onrecord-share', listener);
  await menu.getByRole('button', { name: 'Copy link' }).click();
  await expect.poll(() => events).toHaveLength(1);
  expect(events[0]).toMatchObject({ kind: 'link', quote: 'stalling-tactic', article: element.article });
  document.body.removeEventListener('onrecord-share', listener);
});

test('where copying is forbidden, the text is there, selected, to be copied by hand', async () => {
  const log = vi
    .spyOn(navigator.clipboard, 'writeText')
    .mockRejectedValue(new DOMException('', 'NotAllowedError'));
  const element = await openMenu();
  await menu.getByRole('button', { name: 'Copy link' }).click();
  await expect.element(status).toHaveTextContent('That didn’t work here. Copy this yourself:');
  const field = menu.getByRole('textbox', { name: 'Text to copy' });
  await expect.poll(focused).toBe('Text to copy');
  await expect.element(field).toHaveAttribute('readonly');
  expect(getSelection()?.toString()).toMatch(/^https:\/\/news\.example/);
  expect(await violations(element)).toEqual([]);
  log.mockRestore();
});

test('a second copy is announced as the first was', async () => {
  watchClipboard();
  await openMenu();
  const announced = vi.fn();
  const observer = new MutationObserver(announced);
  await menu.getByRole('button', { name: 'Copy link' }).click();
  await expect.element(status).toHaveTextContent('Link copied.');
  observer.observe(status.element(), { childList: true, subtree: true });
  await menu.getByRole('button', { name: 'Copy link' }).click();
  await expect.poll(() => announced.mock.calls.length).toBe(1);
  await expect.element(status).toHaveTextContent('Link copied.');
  observer.disconnect();
});

test('what was shared is fired as an event though its menu is closed meanwhile', async () => {
  let finish = (): void => undefined;
  haveApps(() => new Promise((resolve) => (finish = resolve)));
  const element = await openMenu();
  const shared = vi.fn();
  element.addEventListener('onrecord-share', shared);
  await menu.getByRole('button', { name: 'Share by an app' }).click();
  await userEvent.keyboard('{Escape}');
  await expect.element(menu).not.toBeInTheDocument();
  finish();
  await expect.poll(() => shared.mock.calls.length).toBe(1);
});

test('a menu that is opened again has forgotten how the last thing ended', async () => {
  watchClipboard();
  await openMenu();
  await menu.getByRole('button', { name: 'Copy link' }).click();
  await expect.element(status).toHaveTextContent('Link copied.');
  await userEvent.keyboard('{Escape}');
  await share.click();
  await expect.element(status).toHaveTextContent(/^$/);
});

test('where the browser shares by other apps, the menu does', async () => {
  const run = vi.fn().mockResolvedValue(undefined);
  haveApps(run);
  await openMenu();
  await menu.getByRole('button', { name: 'Share by an app' }).click();
  await expect.element(status).toHaveTextContent('Shared.');
  expect(run).toHaveBeenCalledWith({ text: expect.stringContaining('“a stalling tactic”') as string });
});

test('a reader who closes the other app’s window is told nothing', async () => {
  const run = vi.fn().mockRejectedValue(new DOMException('', 'AbortError'));
  haveApps(run);
  await openMenu();
  await menu.getByRole('button', { name: 'Share by an app' }).click();
  await expect.poll(() => run.mock.settledResults.length).toBe(1);
  await expect.element(status).toHaveTextContent(/^$/);
});

test('<onrecord-quote-card actions="none"> has no "Share"', async () => {
  const element = document.createElement('onrecord-quote-card');
  element.article = { ...kremlinPause, url };
  element.quote = 'stalling-tactic';
  element.actions = 'none';
  await mount(element);
  await expect.element(page.getByRole('link')).toHaveAttribute('href', expect.stringContaining(':~:text='));
  expect(element.renderRoot.querySelector('.foot')?.textContent.trim()).toBe('Read the article');
});

test('the embed code names the address of the data, where there is one for other pages', async () => {
  const copied = watchClipboard();
  const answer = vi.spyOn(globalThis, 'fetch').mockResolvedValue(Response.json(kremlinPause));
  const element = document.createElement('onrecord-quote-card');
  element.src = '/articles/pause.json?a=1&b=2';
  element.quote = 'stalling-tactic';
  await mount(element);
  await share.click();
  await menu.getByRole('button', { name: 'Copy embed code' }).click();
  await expect.element(status).toHaveTextContent('Embed code copied.');
  expect(copied['text/plain']).toContain(
    `<onrecord-quote-card src="${location.origin}/articles/pause.json?a=1&#38;b=2" quote=`,
  );
  answer.mockRestore();
});

test('the embed code names no address that only this page knows', async () => {
  const copied = watchClipboard();
  const element = document.createElement('onrecord-quote-card');
  element.src = addressOf(kremlinPause);
  element.quote = 'stalling-tactic';
  await mount(element);
  await share.click();
  await menu.getByRole('button', { name: 'Copy embed code' }).click();
  await expect.element(status).toHaveTextContent('Embed code copied.');
  expect(copied['text/plain']).toMatch(/^<onrecord-quote-card quote=/);
});

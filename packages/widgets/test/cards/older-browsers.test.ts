import { kremlinPause } from '@onrecord/core/articles/kremlin-pause';
import { expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { OnrecordQuoteCard } from '../../src/cards/quote-card-element.js';
import '../../src/onrecord-quote-card.js';
import { drawAsLacking, lackPopovers } from '../fixtures/lacking.js';
import { mount } from '../fixtures/mount.js';

const share = page.getByRole('button', { name: 'Share: Jens Stoltenberg' });
const menu = page.getByRole('group', { name: 'Share' });

const anchors = /position-area/;
const popovers = /:popover-open/;

/** A card at the end of a page that is scrolled to it, with its tools. */
async function card(): Promise<ShadowRoot> {
  const above = document.createElement('div');
  above.style.blockSize = '3000px';
  document.body.prepend(above);
  onTestFinished(() => {
    above.remove();
  });
  const element: OnrecordQuoteCard = document.createElement('onrecord-quote-card');
  element.article = { ...kremlinPause, url: 'https://news.example/pause' };
  element.quote = 'stalling-tactic';
  await mount(element);
  await expect.element(share).toBeInTheDocument();
  element.scrollIntoView({ behavior: 'instant' });
  return element.renderRoot as ShadowRoot;
}

/** The same in a browser without popovers, for which the attributes mean nothing. */
async function cardWithoutPopovers(): Promise<ShadowRoot> {
  lackPopovers();
  const root = await card();
  drawAsLacking(root, anchors);
  drawAsLacking(root, popovers);
  for (const panel of root.querySelectorAll('[popover]')) panel.removeAttribute('popover');
  return root;
}

function isInWindow(element: Element): boolean {
  const { top, bottom, left, right } = element.getBoundingClientRect();
  return top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth;
}

test('without anchors in CSS, a menu opens in the window', async () => {
  drawAsLacking(await card(), anchors);
  await share.click();
  await expect.element(menu).toBeVisible();
  expect(isInWindow(menu.element())).toBe(true);
});

test('without popovers, a menu is closed until its button opens it', async () => {
  await cardWithoutPopovers();
  await expect.element(menu).not.toBeInTheDocument();
  await expect
    .poll(async () => {
      if (menu.query() === null) await share.click();
      return menu.getByRole('button').elements().length;
    })
    .toBeGreaterThan(1);
});

test('without popovers, a menu opens below its button, and Escape closes it', async () => {
  const root = await cardWithoutPopovers();
  await expect.poll(async () => menu.query() ?? (await share.click(), menu.query())).not.toBeNull();
  const below = menu.element().getBoundingClientRect().top - share.element().getBoundingClientRect().bottom;
  expect(Math.abs(below)).toBeLessThan(24);
  await userEvent.keyboard('{Escape}');
  await expect.element(menu).not.toBeInTheDocument();
  expect(root.querySelector('.open')).toBeNull();
});

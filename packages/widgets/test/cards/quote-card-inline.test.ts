import { kremlinPause } from '@onrecord/core/articles/kremlin-pause';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { OnrecordQuoteCard } from '../../src/cards/quote-card-element.js';
import '../../src/onrecord-quote-card.js';
import { accessibleNodes } from '../fixtures/accessibility-tree.js';
import { focused } from '../fixtures/focused.js';
import { mount } from '../fixtures/mount.js';
import { violations } from '../fixtures/violations.js';

/** A quote in a sentence, and its button once that is there. */
async function sentence(quote: string): Promise<OnrecordQuoteCard> {
  const element = document.createElement('onrecord-quote-card');
  element.article = kremlinPause;
  element.quote = quote;
  element.size = 'inline';
  await mount(element);
  await expect.element(button).toBeVisible();
  return element;
}

const button = page.getByRole('button', { name: /^About this quote/ });
const details = page.getByRole('group', { name: 'Jens Stoltenberg' });

test('<onrecord-quote-card size="inline"> is the words in a line of text, and a button', async () => {
  const element = await sentence('stalling-tactic');
  expect(getComputedStyle(element).display).toBe('inline');
  expect(element.renderRoot.querySelector('q')?.textContent).toBe('a stalling tactic');
  await expect.element(button).toHaveAccessibleName('About this quote: Jens Stoltenberg');
  await expect.element(details).not.toBeInTheDocument();
  expect(await violations(element)).toEqual([]);
});

test('<onrecord-quote-card size="inline"> has no quotation marks around a paraphrase', async () => {
  const element = await sentence('no-blame');
  expect(element.renderRoot.querySelector('[part=quote]')?.localName).toBe('span');
});

test('<onrecord-quote-card size="inline"> opens its card, and closes it on Escape', async () => {
  const element = await sentence('stalling-tactic');
  await userEvent.tab();
  expect(focused()).toBe('About this quote: Jens Stoltenberg');
  await userEvent.keyboard('{Enter}');
  await expect.element(details.getByText('NATO Secretary General')).toBeVisible();
  expect((await accessibleNodes('button')).map(({ name, states }) => [name, states['expanded']])).toEqual([
    ['About this quote: Jens Stoltenberg', true],
    ['Share: Jens Stoltenberg', false],
  ]);
  expect(await violations(element)).toEqual([]);
  await userEvent.tab();
  expect(focused()).toBe('Share: Jens Stoltenberg');
  await userEvent.keyboard('{Escape}');
  await expect.element(details).not.toBeInTheDocument();
  expect(focused()).toBe('About this quote: Jens Stoltenberg');
});

test('<onrecord-quote-card size="inline"> keeps the line as it is when its button comes', async () => {
  const paragraph = document.createElement('p');
  paragraph.append('He called it ');
  const element = document.createElement('onrecord-quote-card');
  element.article = kremlinPause;
  element.quote = 'stalling-tactic';
  element.size = 'inline';
  const end = document.createElement('span');
  end.textContent = ', and left.';
  await mount(element);
  paragraph.append(element, end);
  document.body.append(paragraph);
  await element.updateComplete;
  const place = (): unknown => [end.getBoundingClientRect().toJSON(), paragraph.offsetHeight];
  const before = place();
  await expect.element(button).toBeVisible();
  expect(place()).toEqual(before);
  paragraph.remove();
});

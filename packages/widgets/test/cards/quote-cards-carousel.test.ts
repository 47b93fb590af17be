import { kremlinPause } from '@onrecord/core/articles/kremlin-pause';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { OnrecordQuoteCards } from '../../src/cards/quote-cards-element.js';
import { cards, usableCards } from '../fixtures/quote-cards.js';
import { violations } from '../fixtures/violations.js';

const previous = page.getByRole('button', { name: 'Previous quotes' });
const next = page.getByRole('button', { name: 'Next quotes' });
const row = page.getByRole('region', { name: 'Quotes' });

/** A carousel with room for one card and a bit of the next. */
async function carousel(attributes: Readonly<Record<string, string>> = {}): Promise<OnrecordQuoteCards> {
  const element = await cards({ layout: 'carousel', style: 'inline-size: 400px', ...attributes });
  await expect.element(next).toBeVisible();
  return element;
}

function position(): string | null | undefined {
  return row.element().nextElementSibling?.querySelector('[part="position"]')?.textContent;
}

test('<onrecord-quote-cards layout="carousel"> is a row that can be scrolled, with buttons and the position', async () => {
  const element = await carousel();
  expect(row.element()).toHaveProperty('tabIndex', 0);
  expect(position()).toBe('1 of 17');
  await expect.element(previous).toHaveAttribute('aria-disabled', 'true');
  await expect.element(next).toHaveAttribute('aria-disabled', 'false');
  expect(await violations(element)).toEqual([]);
});

test('the buttons of a carousel turn it, and stop at its ends', async () => {
  await carousel({ speaker: 'peskov trump' });
  await next.click();
  await expect.poll(position).toBe('2 of 5');
  await previous.click();
  await expect.poll(position).toBe('1 of 5');
  (previous.element() as HTMLElement).click();
  for (const at of [2, 3, 4, 5]) {
    await next.click();
    await expect.poll(position).toBe(`${at} of 5`);
  }
  await expect.element(next).toHaveAttribute('aria-disabled', 'true');
});

test('a carousel turns by as many cards as there is room for', async () => {
  await carousel({ style: 'inline-size: 700px' });
  expect(position()).toBe('1–2 of 17');
  await next.click();
  await expect.poll(position).toBe('3–4 of 17');
});

test.each([
  ['ltr', '{ArrowRight}', '{ArrowLeft}'],
  ['rtl', '{ArrowLeft}', '{ArrowRight}'],
])('keys move a carousel from card to card where text runs %s', async (dir, forward, backward) => {
  await carousel({ dir });
  (row.element() as HTMLElement).focus();
  await userEvent.keyboard(forward);
  await expect.poll(position).toBe('2 of 17');
  await userEvent.keyboard(backward);
  await expect.poll(position).toBe('1 of 17');
  await userEvent.keyboard('{End}');
  await expect.poll(position).toBe('17 of 17');
  await userEvent.keyboard('{Home}');
  await expect.poll(position).toBe('1 of 17');
});

test('a carousel that is scrolled by the reader says where it is', async () => {
  await carousel();
  row.element().scrollBy({ left: 700 });
  await expect.poll(position).toBe('3 of 17');
});

test('a carousel follows Tab to the cards out of sight', async () => {
  const element = await cards(
    { layout: 'carousel', style: 'inline-size: 400px', actions: 'none' },
    { ...kremlinPause, url: 'https://news.example/pause' },
  );
  await expect.element(next).toBeVisible();
  (row.element() as HTMLElement).focus();
  await userEvent.keyboard('{Tab}{Tab}{Tab}');
  await expect.poll(position).toBe('3 of 17');
  expect(element.shadowRoot?.activeElement?.textContent).toContain('Read the article');
});

test('a carousel moves sideways only: the page stays where it is', async () => {
  await carousel();
  const room = document.createElement('div');
  room.style.blockSize = '3000px';
  document.body.append(room);
  await next.click();
  await expect.poll(position).toBe('2 of 17');
  expect(window.scrollY).toBe(0);
  room.remove();
});

test('a carousel whose cards are all in view has no buttons', async () => {
  await carousel({ filters: 'stance' });
  await userEvent.selectOptions(page.getByRole('combobox'), 'supportive');
  await expect.element(next).not.toBeInTheDocument();
});

test('a carousel keeps the room of its buttons until they are there', async () => {
  const element = await cards({ layout: 'carousel', style: 'inline-size: 400px' });
  const before = element.offsetHeight;
  expect(next.elements()).toHaveLength(0);
  await expect.element(next).toBeVisible();
  expect(element.offsetHeight).toBe(before);
});

test('a carousel counts the cards that a reader’s filters leave', async () => {
  await usableCards({ layout: 'carousel', style: 'inline-size: 400px', filters: 'stance' });
  await expect.poll(position).toBe('1 of 17');
  await userEvent.selectOptions(page.getByRole('combobox'), 'critical');
  await expect.poll(position).toBe('1 of 8');
});

test('<onrecord-quote-cards layout="carousel" group-by> has a row with a name and buttons for each group', async () => {
  await cards({ layout: 'carousel', 'group-by': 'topic', style: 'inline-size: 400px' });
  await expect.poll(() => next.elements()).toHaveLength(2);
  const rows = page.getByRole('region').elements();
  expect(rows.map((region) => region.getAttribute('aria-labelledby'))).toEqual(['group-0', 'group-1']);
  (next.elements()[1] as HTMLElement).click();
  await expect.element(page.getByText('2 of 7')).toBeVisible();
  await expect.element(page.getByText('1 of 10')).toBeVisible();
});

test('a carousel that is moved in the page still knows where it is', async () => {
  const element = await carousel();
  document.body.prepend(element);
  await next.click();
  await expect.poll(position).toBe('2 of 17');
});

import { expect, test } from 'vitest';
import { newsroom } from '../pages/newsroom.js';
import { openPage } from '../pages/open-page.js';
import { cardsOf, type Widget } from '../pages/widget.js';

/** A set whose reader has chosen a stance. */
async function filtered(stance: string): Promise<Widget> {
  const cards = await cardsOf(await openPage(newsroom()));
  const select = cards.all('select')[0] as HTMLSelectElement;
  select.value = stance;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await cards.part('.result button');
  return cards;
}

test('a filter leaves the cards that match', async () => {
  const cards = await filtered('mixed');
  expect(cards.text('[part=card] blockquote')).toContain('must be led by Ukraine');
});

test('a filter says how many cards it leaves', async () => {
  const cards = await filtered('mixed');
  expect(cards.text('[role=status]')).toMatch(/^Quotes: 1 of \d+/);
});

test('"Show all" brings all cards back', async () => {
  const cards = await filtered('mixed');
  await cards.press('.result button');
  await expect.poll(() => cards.all('[part=card]').length).toBeGreaterThan(1);
});

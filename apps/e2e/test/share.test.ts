import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { newsroom, widgets } from '../pages/newsroom.js';
import { openPage, type OpenPage } from '../pages/open-page.js';
import { cardOf, type Widget } from '../pages/widget.js';

/** A card with its menu open, on a page with a field to paste into. */
async function openMenu(): Promise<{ page: OpenPage; card: Widget }> {
  const page = await openPage(newsroom({ body: `${widgets}<textarea></textarea>` }));
  const card = await cardOf(page);
  await card.press('[part=share]');
  await card.part('[part=menu] button');
  return { page, card };
}

/** What the reader pastes after pressing a button of the menu. */
async function pastedAfter(button: string): Promise<string> {
  const { page, card } = await openMenu();
  await card.press(`[part=menu] button:nth-of-type(${button})`);
  await expect.poll(() => card.text('[part=menu] [role=status]')).toContain('copied');
  const field = page.document.querySelector('textarea')!;
  field.focus();
  await userEvent.keyboard('{Control>}v{/Control}');
  await expect.poll(() => field.value).not.toBe('');
  return field.value;
}

test('"Copy quote" puts the words and who said them on the clipboard', async () => {
  expect(await pastedAfter('1')).toMatch(/^“a stalling tactic”\nJens Stoltenberg · NATO Secretary General/);
});

test('"Copy embed code" puts an element with its fallback on the clipboard', async () => {
  expect(await pastedAfter('2')).toMatch(/^<onrecord-quote-card [^>]*quote="stalling-tactic">\n/);
});

test('Escape closes the menu', async () => {
  const { card } = await openMenu();
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => card.all('[part=menu] button').length).toBe(0);
});

test('where the menu is closed, the focus is on "Share"', async () => {
  const { card } = await openMenu();
  card.all('[part=menu] button')[0]!.focus();
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => card.focused).toBe('Share: Jens Stoltenberg');
});

import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { newsroom } from '../pages/newsroom.js';
import { openPage } from '../pages/open-page.js';
import { mapOf, type Widget } from '../pages/widget.js';

/** The map, with the focus on NATO in its list. */
async function mapAtNato(attributes?: string): Promise<Widget> {
  const map = await mapOf(await openPage(newsroom(attributes === undefined ? {} : { attributes })));
  // Some windows get no keys before they were used.
  await map.press('[part=title]');
  map.all('[part=actor][data-key="nato"]')[0]!.focus();
  return map;
}

test.each([
  ['{ArrowDown}', 'Ukraine'],
  ['{ArrowUp}', 'Kremlin'],
  ['{Home}', 'Kremlin'],
  ['{End}', 'Military analysts'],
])('in the list, %s goes from NATO to %s', async (key, name) => {
  const map = await mapAtNato();
  await userEvent.keyboard(key);
  await expect.poll(() => map.focused).toContain(name);
});

test('in the list, Enter opens the quotes of an actor', async () => {
  const map = await mapAtNato();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => map.text('#quotes blockquote')).toBe('a stalling tactic');
});

test('Escape closes the quotes', async () => {
  const map = await mapAtNato();
  await userEvent.keyboard('{Enter}');
  await map.part('#quotes blockquote');
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => map.all('#quotes blockquote').length).toBe(0);
});

test('where the quotes are closed, the focus is on what opened them', async () => {
  const map = await mapAtNato();
  await userEvent.keyboard('{Enter}');
  await map.part('#quotes blockquote');
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => map.focused).toContain('NATO');
});

test.each([
  ['from left to right', undefined, '{ArrowRight}', 'China'],
  ['from right to left', 'lang="en" dir="rtl"', '{ArrowLeft}', 'China'],
])(
  'on the map of a page %s, the arrow key to the next country goes there',
  async (_, attributes, key, name) => {
    const map = await mapAtNato(attributes);
    map.all('.country[data-key="UA"]')[0]!.focus();
    await userEvent.keyboard(key);
    await expect.poll(() => map.focused).toContain(name);
  },
);

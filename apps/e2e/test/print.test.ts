import { expect, test } from 'vitest';
import { newsroom, siteScript } from '../pages/newsroom.js';
import { openPage, type OpenPage } from '../pages/open-page.js';
import { cardOf, mapOf, type Widget } from '../pages/widget.js';

/** A page whose styles are those for paper. */
function openPrinted(): Promise<OpenPage> {
  return openPage(newsroom({ head: siteScript.replace('/cdn/', '/on-paper/') }));
}

/** The map, when the page is being printed. */
async function printedMap(): Promise<Widget> {
  const page = await openPrinted();
  const map = await mapOf(page);
  page.window.dispatchEvent(new Event('beforeprint'));
  return map;
}

function heightOf(widget: Widget, selector: string): number {
  return Math.max(...widget.all(selector).map((part) => part.getBoundingClientRect().height));
}

test('on paper, the map has the quotes of all actors', async () => {
  const map = await printedMap();
  expect(map.text('[part~=quotes] blockquote')).toMatch(/stalling tactic.*without preconditions/u);
});

test('on paper, the map has no buttons to zoom with', async () => {
  const map = await printedMap();
  expect(heightOf(map, '[part=regions]')).toBe(0);
});

test('on paper, a card has no button to share with', async () => {
  const card = await cardOf(await openPrinted());
  expect(heightOf(card, '[part=share]')).toBe(0);
});

test('on paper, a card has its words', async () => {
  const card = await cardOf(await openPrinted());
  expect(heightOf(card, 'blockquote')).toBeGreaterThan(0);
});

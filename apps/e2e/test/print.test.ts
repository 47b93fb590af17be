import { expect, test } from 'vitest';
import { newsroom } from '../pages/newsroom.js';
import { onPaper } from '../pages/on-paper.js';
import { openPage } from '../pages/open-page.js';
import { cardOf, mapOf, type Widget } from '../pages/widget.js';

/** The map, as on paper. */
async function printedMap(): Promise<Widget> {
  const page = await openPage(newsroom());
  const map = await mapOf(page);
  onPaper(page.document);
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
  const page = await openPage(newsroom());
  const card = await cardOf(page);
  onPaper(page.document);
  expect(heightOf(card, '[part=share]')).toBe(0);
});

test('on paper, a card has its words', async () => {
  const page = await openPage(newsroom());
  const card = await cardOf(page);
  onPaper(page.document);
  expect(heightOf(card, 'blockquote')).toBeGreaterThan(0);
});

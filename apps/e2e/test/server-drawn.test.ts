import { expect, test } from 'vitest';
import { openAddress, type OpenPage } from '../pages/open-page.js';
import { Widget, mapOf } from '../pages/widget.js';

const tags = ['onrecord-reactions-map', 'onrecord-quote-card', 'onrecord-quote-cards'] as const;

function open(): Promise<OpenPage> {
  return openAddress('/e2e/server-drawn/');
}

test.each(tags)('<%s> takes over what a server drew', async (tag) => {
  const page = await open();
  await mapOf(page);
  const widget = new Widget(page, tag);
  await widget.part('.widget');
  const { drawn } = page.window as unknown as { drawn: (Element | undefined)[] };
  expect(widget.all('.widget')).toEqual([drawn[tags.indexOf(tag)]]);
});

test('a map that a server drew opens quotes', async () => {
  const map = await mapOf(await open());
  await map.press('[data-key="nato"]');
  await expect.poll(() => map.text('#quotes blockquote')).toContain('stalling');
});

test('a page that a server drew has nothing to complain of', async () => {
  const page = await open();
  await mapOf(page);
  expect(page.faults).toEqual([]);
});

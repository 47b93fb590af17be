import { kremlinPause } from '@onrecord/core/articles/kremlin-pause';
import { expect, test } from 'vitest';
import { newsroom } from '../pages/newsroom.js';
import { openPage } from '../pages/open-page.js';
import { Widget, cardOf, mapOf } from '../pages/widget.js';

const words = [
  ['de', 'Kritisch'],
  ['fr', 'Critique'],
  ['es', 'Crítica'],
  ['uk', 'Критична'],
  ['ar', 'منتقد'],
] as const;

test.each(words)('on a page in "%s", a stance is "%s"', async (lang, word) => {
  const page = await openPage(newsroom({ attributes: `lang="${lang}"` }));
  const card = new Widget(page, 'onrecord-quote-card');
  await expect.poll(() => card.text('[part=stance]')).toContain(word);
});

test.each(words)('a page that turns to "%s" has its widgets turn to it', async (lang, word) => {
  const page = await openPage(newsroom());
  const card = await cardOf(page);
  page.document.documentElement.lang = lang;
  await expect.poll(() => card.text('[part=stance]')).toContain(word);
});

test('on a page from right to left, the list of actors is on the right', async () => {
  const map = await mapOf(await openPage(newsroom({ attributes: 'lang="ar" dir="rtl"' })));
  const [list, picture] = ['[part=actors]', '[part=map]'].map((part) =>
    map.all(part)[0]!.getBoundingClientRect(),
  );
  expect(list!.left).toBeGreaterThanOrEqual(picture!.right);
});

test.each([
  ['en', '“'],
  ['fr', '«'],
])('words in "%s" begin with %s', async (lang, mark) => {
  const page = await openPage(
    newsroom({ body: '<onrecord-quote-card quote="stalling-tactic"></onrecord-quote-card>' }),
  );
  Object.assign(page.document.querySelector('onrecord-quote-card')!, { article: { ...kremlinPause, lang } });
  const card = await cardOf(page);
  const words = card.all('blockquote p')[0]!;
  expect(Math.round(markWidth(words))).toBe(Math.round(widthOf(mark, words)));
});

/** How far the words stand from where their paragraph starts: a style sheet adds the mark. */
function markWidth(words: HTMLElement): number {
  const text = words.ownerDocument.createRange();
  text.selectNodeContents(words);
  const [line] = words.getClientRects();
  const [first] = text.getClientRects();
  const { paddingInlineStart, textIndent } = getComputedStyle(words);
  return first!.left - line!.left - parseFloat(textIndent) - parseFloat(paddingInlineStart);
}

/** The width of a text in the font of an element. */
function widthOf(text: string, { ownerDocument, parentElement }: HTMLElement): number {
  const sample = ownerDocument.createElement('span');
  sample.textContent = text;
  parentElement!.append(sample);
  const { width } = sample.getBoundingClientRect();
  sample.remove();
  return width;
}

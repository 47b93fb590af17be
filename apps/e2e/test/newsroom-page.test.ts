import { expect, test } from 'vitest';
import { kremlinPauseAddress, newsroom, siteScript } from '../pages/newsroom.js';
import { openPage } from '../pages/open-page.js';
import { Widget, cardOf, cardsOf, mapOf } from '../pages/widget.js';

test('the map shows the actors of the article around it', async () => {
  const map = await mapOf(await openPage(newsroom()));
  expect(map.all('[part=actor]').length).toBe(7);
});

test('the card shows its quote', async () => {
  const card = await cardOf(await openPage(newsroom()));
  expect(card.text('blockquote')).toBe('a stalling tactic');
});

test('the set shows the quotes of the article around it', async () => {
  const cards = await cardsOf(await openPage(newsroom()));
  expect(cards.text('[role=status]')).toContain('Quotes:');
});

test('an article is fetched once for the whole page', async () => {
  const page = await openPage(newsroom());
  await mapOf(page);
  await cardsOf(page);
  const fetched = page.window.performance
    .getEntriesByType('resource')
    .filter(({ name }) => name.endsWith(kremlinPauseAddress));
  expect(fetched.length).toBe(1);
});

test('a page with the widgets has nothing to complain of', async () => {
  const page = await openPage(newsroom());
  await mapOf(page);
  await cardOf(page);
  await cardsOf(page);
  expect(page.faults).toEqual([]);
});

test.each(['onrecord-reactions-map', 'onrecord-quote-card', 'onrecord-quote-cards'])(
  'what stands in <%s> is read where there is no script',
  async (tag) => {
    const { document } = await openPage(newsroom({ head: '' }));
    const [fallback] = document.querySelector(tag)!.children;
    expect(fallback!.getBoundingClientRect().height).toBeGreaterThan(0);
  },
);

test.each(['onrecord-reactions-map', 'onrecord-quote-card', 'onrecord-quote-cards'])(
  'what stands in <%s> stays where its article can’t be had',
  async (tag) => {
    const page = await openPage({
      head: siteScript,
      body: `<${tag} src="/e2e/articles/none.json" quote="x"><p>To read</p></${tag}>`,
    });
    await expect.poll(() => page.faults.join()).toContain('none.json could not be fetched');
    expect(page.document.querySelector('p')!.getBoundingClientRect().height).toBeGreaterThan(0);
  },
);

test('what stands in an element gives way to what is drawn of the article', async () => {
  const page = await openPage(newsroom());
  await cardOf(page);
  const [fallback] = page.document.querySelector('onrecord-quote-card')!.children;
  expect(fallback!.getBoundingClientRect().height).toBe(0);
});

test('an actor that is chosen on the map leaves only that actor’s cards', async () => {
  const page = await openPage(newsroom());
  const map = await mapOf(page);
  await map.press('[data-key="nato"]');
  const cards = new Widget(page, 'onrecord-quote-cards');
  await cards.part('.result button');
  expect(cards.text('[part=card] blockquote')).toBe('a stalling tactic');
});

test('the selection of a page is on its <onrecord-article>', async () => {
  const page = await openPage(newsroom());
  const map = await mapOf(page);
  await map.press('[data-key="china"]');
  await expect
    .poll(() => page.document.querySelector('onrecord-article')!.getAttribute('selected'))
    .toBe('china');
});

test('a page selects an actor by its <onrecord-article>, and the map opens the quotes', async () => {
  const page = await openPage(newsroom());
  const map = await mapOf(page);
  page.document.querySelector('onrecord-article')!.setAttribute('selected', 'nato');
  await expect.poll(() => map.text('#quotes blockquote')).toContain('stalling');
});

test('a country on the map opens its quotes', async () => {
  const map = await mapOf(await openPage(newsroom()));
  await map.press('.country[data-key="CN"] .target');
  await expect.poll(() => map.text('#quotes blockquote')).toContain('without preconditions');
});

import type { Article } from '@onrecord/core';
import { quoteHtml } from '@onrecord/core/html';
import { expect, test } from 'vitest';
import { reservoir } from '../../../packages/core/test/fixtures/reservoir.js';
import { drawn, openStage, ways, type Drawn, type Way } from './drawn.js';
import { payloads, pollutions } from './payloads.js';
import { withFields, withTexts } from './strings/fields.js';

/** Has every property of the format, and of quotes as many as that takes. */
const article: Article = {
  ...reservoir,
  quotes: reservoir.quotes.filter(({ id }) => id === 'not-sold' || id === 'no-risk'),
  reactions: reservoir.reactions
    .filter(({ actor }) => actor === 'ministry')
    .map((reaction) => ({ ...reaction, quotes: ['not-sold'] })),
};

/** Payloads by their kind. Formulas do nothing in a page. */
const kinds = [...new Set(payloads.map(({ kind }) => kind))].filter((kind) => kind !== 'formulas');

function textsOf(kind: string): string[] {
  return payloads.filter((payload) => payload.kind === kind).map(({ text }) => text);
}

const found = new Map<string, Promise<Drawn>>();

/** Draws articles once for all that is to be known of them. */
function remembered(
  key: string,
  articles: () => readonly Article[],
  give: Way,
  tags?: string[],
): Promise<Drawn> {
  const drawing = found.get(key) ?? drawn(articles(), give, tags);
  found.set(key, drawing);
  return drawing;
}

/** What is drawn doesn't depend on who gave the article, but for the HTML inside: the card stands for all. */
function drawnBy(way: string, name: string, articles: () => readonly Article[]): Promise<Drawn> {
  const tags = /address|around/u.test(way) ? ['onrecord-quote-card'] : undefined;
  return remembered(`${name} ${way}`, articles, ways[way as keyof typeof ways], tags);
}

function plainDrawn(way: string): Promise<Drawn> {
  return drawnBy(way, 'plain', () => [withTexts(article, 'plain')]);
}

function textsDrawn(kind: string, way: string): Promise<Drawn> {
  return drawnBy(way, kind, () => textsOf(kind).map((text) => withTexts(article, text)));
}

function fieldsDrawn(kind: string): Promise<Drawn> {
  const articles = (): Article[] => textsOf(kind).flatMap((text) => withFields(article, text).slice(1));
  return remembered(`${kind} in fields`, articles, ways['by property'], ['onrecord-quote-card']);
}

const rows = Object.keys(ways).flatMap((way) => kinds.map((kind) => [kind, way] as const));

test.each(rows)('texts of the kind "%s", given %s, are drawn', async (kind, way) => {
  const { refused } = await textsDrawn(kind, way);
  expect(refused).toBe(0);
});

test.each(rows)('texts of the kind "%s", given %s, run no script and call nobody', async (kind, way) => {
  const { faults } = await textsDrawn(kind, way);
  expect(faults).toEqual([]);
});

test.each(rows)('texts of the kind "%s", given %s, make no element and no attribute', async (kind, way) => {
  const plain = await plainDrawn(way);
  const { made } = await textsDrawn(kind, way);
  expect([...made].filter((name) => !plain.made.has(name))).toEqual([]);
});

test.each(kinds)('other fields with what is of the kind "%s" run no script and call nobody', async (kind) => {
  const { faults } = await fieldsDrawn(kind);
  expect(faults).toEqual([]);
});

test.each(kinds)('other fields with what is of the kind "%s" lead nowhere but to web pages', async (kind) => {
  const { addresses } = await fieldsDrawn(kind);
  expect(addresses.filter((address) => !/^(?:https?:|#)/u.test(address))).toEqual([]);
});

test('HTML inside that leads elsewhere than to web pages leads there from no card', async () => {
  const { document, faults } = await openStage();
  const cards = [...textsOf('addresses'), 'https://news.example/'].map((address) => {
    const card = document.createElement('onrecord-quote-card');
    card.innerHTML = quoteHtml(article, 'no-risk');
    for (const link of card.querySelectorAll('[href]')) link.setAttribute('href', address);
    for (const cited of card.querySelectorAll('[cite]')) cited.setAttribute('cite', address);
    return card;
  });
  document.querySelector('#stage')!.append(...cards);
  await expect.poll(() => cards.at(-1)!.shadowRoot?.querySelector('[part=share]') ?? null).not.toBeNull();
  const links = cards.flatMap(({ shadowRoot }) => [...shadowRoot!.querySelectorAll('[href]')]);
  const addresses = links.map((link) => link.getAttribute('href')!);
  expect([...addresses.filter((address) => !/^(?:https?:|#)/u.test(address)), ...faults]).toEqual([]);
});

test.each(pollutions)('nothing gets into all objects by %s', async (json) => {
  const page = await openStage();
  const card = page.document.createElement('onrecord-quote-card');
  const src = URL.createObjectURL(new Blob([json], { type: 'application/json' }));
  card.setAttribute('src', src);
  page.document.querySelector('#stage')!.append(card);
  await expect.poll(() => card.shadowRoot?.querySelector('[part=problem]') ?? null).not.toBeNull();
  expect('polluted' in page.window.Object.prototype).toBe(false);
});

test('the payloads are live: scripts run and requests leave where they get into a page as they are', async () => {
  const { document, faults } = await openStage();
  const stage = document.querySelector('#stage')!;
  for (const { text } of payloads) {
    const place = document.createElement('div');
    place.innerHTML = text;
    stage.append(place);
  }
  await expect
    .poll(() => new Set(faults.filter((fault) => /^(?:ran|forbidden):/u.test(fault))).size)
    .toBeGreaterThan(5);
});

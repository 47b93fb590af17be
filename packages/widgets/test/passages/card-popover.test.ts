import { expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { OnrecordShareEvent } from '../../src/cards/share-event.js';
import type { OnrecordArticle } from '../../src/article/article-element.js';
import { controls, ferryPage, ferryStory, ferryText, highlighted } from '../fixtures/ferry-story.js';

const card = page.getByRole('dialog');
const url = 'https://news.example/ferry';

/** A page whose first card was opened from the text. */
async function openCard(
  parts: object = {},
  properties: Partial<OnrecordArticle> = {},
): Promise<OnrecordArticle> {
  const topics = [{ id: 'ferry', label: 'The ferry' }];
  const quotes = ferryStory.quotes.map((quote) => ({ ...quote, date: '2031-02-01', topic: 'ferry' }));
  const reactions = [{ actor: 'ada', topic: 'ferry', stance: 'critical', quotes: ['late'] }];
  const article = { ...ferryStory, url, topics, quotes, reactions, ...parts } as typeof ferryStory;
  const element = await ferryPage(ferryText, { marks: true, article, ...properties });
  await controls.first().click();
  await expect.element(card).toBeVisible();
  return element;
}

test('the card opened from the text has its date in words', async () => {
  await openCard();
  await expect.element(card.getByText('February 1, 2031')).toBeVisible();
});

test('the card opened from the text marks the stance with its pattern', async () => {
  await openCard();
  const mark = card.element().shadowRoot!.querySelector('.mark.critical')!;
  expect(getComputedStyle(mark).backgroundImage).toContain('repeating-linear-gradient');
});

test('the card opened from the text leads to the passage, and closes', async () => {
  await openCard();
  await card.getByRole('button', { name: 'Show in article' }).click();
  await expect.element(card).not.toBeInTheDocument();
  expect(highlighted('onrecord-passage')).toEqual(['It was always late']);
});

test('the card opened from the text shares its quote', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const element = await openCard();
  const shared: OnrecordShareEvent[] = [];
  element.addEventListener('onrecord-share', (event) => shared.push(event));
  await card.getByRole('button', { name: 'Share: Ada Ferrier' }).click();
  await card.getByRole('button', { name: 'Copy link' }).click();
  await expect.element(card.getByText('Link copied.')).toBeVisible();
  expect(shared).toMatchObject([{ kind: 'link', quote: 'late' }]);
  vi.restoreAllMocks();
});

test('the card opened from the text shows portraits that the article allows', async () => {
  const portrait = new URL('/test/fixtures/portrait.svg', location.href).href;
  const image = { url: portrait, alt: 'At the pier' };
  await openCard({ actors: ferryStory.actors.map((actor) => ({ ...actor, image })) });
  await expect.element(card.getByAltText('At the pier')).toBeVisible();
});

test('an <onrecord-article> that is removed highlights nothing of the card that was open', async () => {
  const element = await openCard();
  expect(highlighted('onrecord-passage')).toEqual(['It was always late']);
  element.remove();
  expect(highlighted('onrecord-passage')).toEqual([]);
});

test('a card that is still loading as its article goes isn’t opened', async () => {
  const faults: unknown[] = [];
  const onFault = (event: PromiseRejectionEvent): void => {
    event.preventDefault();
    faults.push(event.reason);
  };
  addEventListener('unhandledrejection', onFault);
  onTestFinished(() => {
    removeEventListener('unhandledrejection', onFault);
  });
  const element = await ferryPage(ferryText, { marks: true });
  await expect.element(controls.first()).toBeVisible();
  (controls.first().element() as HTMLElement).click();
  element.remove();
  await import('../../src/passages/card-popover.js');
  await element.updateComplete;
  await expect.poll(() => element.isUpdatePending).toBe(false);
  expect(faults).toEqual([]);
});

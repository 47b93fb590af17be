import type { Article } from '@onrecord/core';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { articleOf } from '../fixtures/article-of.js';
import { cards, usableCards } from '../fixtures/quote-cards.js';
import { violations } from '../fixtures/violations.js';

/** As many quotes, every tenth on the topic. */
function longArticle(count: number): Article {
  return articleOf({
    url: 'https://news.example/ferry',
    actors: [{ id: 'islanders', kind: 'group', name: 'Islanders' }],
    quotes: Array.from({ length: count }, (_, i) => ({
      id: `quote-${i}`,
      text: `Sentence number ${i} about the ferry.`,
      speaker: 'islanders',
      attribution: 'direct',
      date: '2031-02-03',
      ...(i % 10 === 0 && { topic: 'ferry' }),
    })),
  });
}

test('<onrecord-quote-cards> lays out a long set as it comes into sight', async () => {
  const element = await cards({}, longArticle(300));
  const [first, ...others] = element.renderRoot.querySelectorAll('figure');
  const isSkipped = (card: Element): boolean => !card.checkVisibility({ contentVisibilityAuto: true });
  await expect.poll(() => isSkipped(others.at(-1)!)).toBe(true);
  expect(isSkipped(first!)).toBe(false);
});

test('<onrecord-quote-cards> keeps every card of a long set in the accessibility tree', async () => {
  const element = await cards({}, longArticle(100));
  expect(page.getByRole('figure').elements()).toHaveLength(100);
  expect(await violations(element)).toEqual([]);
});

test('<onrecord-quote-cards> gives tools only to the cards of a long set that are about to be seen', async () => {
  const element = await cards({}, longArticle(300));
  const last = element.renderRoot.querySelector('[data-quote="quote-299"]');
  await expect.element(page.getByText('February 3, 2031').first()).toBeVisible();
  expect(last?.textContent).toContain('2031-02-03');
  last?.scrollIntoView();
  await expect.poll(() => last?.textContent).toContain('February 3, 2031');
});

test('a reader’s filters leave a long set short', async () => {
  const element = await usableCards({ filters: 'topic' }, longArticle(100));
  await userEvent.selectOptions(page.getByRole('combobox'), 'ferry');
  await expect.poll(() => page.getByRole('listitem').elements()).toHaveLength(10);
  expect(element.renderRoot.querySelectorAll('[role="presentation"]')).toHaveLength(1);
});

test('a long set has whole rows until the last', async () => {
  const element = await cards({ style: 'inline-size: 900px' }, longArticle(100));
  const lefts = [...element.renderRoot.querySelectorAll('figure')].map(
    (card) => card.getBoundingClientRect().left,
  );
  const columns = new Set(lefts.slice(0, 12));
  expect(columns.size).toBe(3);
  expect(lefts.slice(0, 99).every((left, i) => left === lefts[i % 3])).toBe(true);
});

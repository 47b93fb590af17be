import { kremlinPause } from '@onrecord/core/articles/kremlin-pause';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { OnrecordQuoteCard } from '../../src/cards/quote-card-element.js';
import '../../src/onrecord-quote-card.js';
import { addressOf, withContent, mount } from '../fixtures/mount.js';
import { violations } from '../fixtures/violations.js';

function card(quote: string, article: unknown = kremlinPause): OnrecordQuoteCard {
  const element = document.createElement('onrecord-quote-card');
  element.article = article as typeof kremlinPause;
  element.quote = quote;
  return element;
}

test('<onrecord-quote-card> is a figure with the words and, below them, who said them and how', async () => {
  const element = await mount(card('stalling-tactic'));
  const figure = page.getByRole('figure');
  await expect.element(figure.getByRole('blockquote')).toHaveTextContent(/^a stalling tactic$/);
  for (const text of [
    'Jens Stoltenberg',
    'NATO Secretary General',
    'Critical',
    'Russia’s pause in the talks',
    'Partly quoted',
  ]) {
    await expect.element(figure.getByText(text, { exact: true })).toBeVisible();
  }
  expect(await violations(element)).toEqual([]);
});

test('<onrecord-quote-card> names the affiliation where the role does not', async () => {
  await mount(card('unrealistic-and-dangerous'));
  await expect.element(page.getByText('Ukraine', { exact: true })).toBeVisible();
});

test('<onrecord-quote-card> marks the initiator of the topic', async () => {
  await mount(card('shifting-positions'));
  await expect.element(page.getByText('Initiator')).toBeVisible();
});

test.each([
  ['buying-time', 'Direct quote', 'open-quote'],
  ['stalling-tactic', 'Partly quoted', 'open-quote'],
  ['no-blame', 'Paraphrased', 'none'],
  ['pause-term', 'Term in quotation marks', 'open-quote'],
])('<onrecord-quote-card quote=%j> says "%s" and has the marks for it', async (quote, words, marks) => {
  const element = await mount(card(quote));
  await expect.element(page.getByText(words)).toBeVisible();
  const paragraph = element.renderRoot.querySelector('blockquote p');
  expect(paragraph && getComputedStyle(paragraph, '::before').content).toBe(marks);
});

test('<onrecord-quote-card> keeps the language and direction of a quote apart from its translation’s', async () => {
  const [quote] = kremlinPause.quotes;
  const arabic = {
    ...quote,
    id: 'arabic',
    text: 'البحر لنا جميعاً.',
    attribution: 'direct',
    lang: 'ar',
    dir: 'rtl',
    translation: { text: 'The sea is for all of us.', lang: 'en', translator: 'the newsroom' },
  };
  const element = await mount(card('arabic', { ...kremlinPause, quotes: [arabic], reactions: [] }));
  const [original, translation] = element.renderRoot.querySelectorAll('blockquote');
  expect([original?.lang, original?.dir, translation?.lang]).toEqual(['ar', 'rtl', 'en']);
  await expect.element(page.getByText('Translated by the newsroom')).toBeVisible();
});

test('<onrecord-quote-card> shows a correction with its date and note', async () => {
  const quotes = kremlinPause.quotes.map((quote) =>
    quote.id === 'pausing'
      ? { ...quote, status: { state: 'corrected', date: '2031-02-03', note: 'The date was wrong.' } }
      : quote,
  );
  await mount(card('pausing', { ...kremlinPause, quotes }));
  await expect
    .element(page.getByText(/Corrected\s+February 3, 2031\s*:\s+The date was wrong\./))
    .toBeVisible();
});

test('<onrecord-quote-card> links to the article where it has an address', async () => {
  await mount(card('pausing', { ...kremlinPause, url: 'https://news.example/pause' }));
  await expect
    .element(page.getByRole('link', { name: 'Read the article' }))
    .toHaveAttribute('href', 'https://news.example/pause');
});

test('<onrecord-quote-card> shows hostile text as text', async () => {
  const hostile = '<img src=x onerror="document.title = `broken`"> & “words”';
  const quotes = [{ id: 'hostile', text: hostile, speaker: 'peskov', attribution: 'direct' }];
  const element = await mount(card('hostile', { ...kremlinPause, quotes, reactions: [] }));
  await expect.element(page.getByRole('blockquote')).toHaveTextContent(hostile);
  expect(element.renderRoot.querySelector('img')).toBeNull();
});

test('<onrecord-quote-card src> shows that it is loading, then the card', async () => {
  const element = document.createElement('onrecord-quote-card');
  element.src = addressOf(kremlinPause);
  element.quote = 'pausing';
  document.body.append(element);
  await element.updateComplete;
  expect(element.renderRoot.textContent).toContain('Loading…');
  await mount(element);
  await expect.element(page.getByRole('blockquote')).toHaveTextContent('pausing');
});

test('<onrecord-quote-card> without an article says so, and shows its fallback content if it has any', async () => {
  await mount(document.createElement('onrecord-quote-card'));
  await expect.element(page.getByText('No article to show yet.')).toBeVisible();
  await mount(withContent('onrecord-quote-card', '<p>Fallback words</p>'));
  await expect.element(page.getByText('Fallback words')).toBeVisible();
  expect(page.getByText('No article to show yet.').elements()).toHaveLength(1);
});

test('<onrecord-quote-card quote> names the ids there are where the given one is not among them', async () => {
  const log = vi.spyOn(console, 'error').mockReturnValue();
  const element = await mount(card('stalling-tactics'));
  await expect
    .element(page.getByRole('status'))
    .toHaveTextContent(/quote: expected one of pause-term, .*, got "stalling-tactics"$/);
  element.requestUpdate();
  await element.updateComplete;
  expect(log).toHaveBeenCalledTimes(1);
  element.quote = 'stalling-tactic';
  await expect.element(page.getByRole('blockquote')).toHaveTextContent('a stalling tactic');
  log.mockRestore();
});

test.each([
  ['a link that runs a script', { url: 'javascript:alert(1)' }, 'url: expected an http, https or mailto URL'],
  [
    'a status that is none',
    { quotes: [{ status: { state: 'Current' } }] },
    'quotes[0].status.state: expected one of "current"',
  ],
  [
    'null for nothing',
    { quotes: [{ translation: null }] },
    'quotes[0].translation: expected an object, got null',
  ],
])('<onrecord-quote-card> refuses %s, and says why', async (_, faulty, message) => {
  const log = vi.spyOn(console, 'error').mockReturnValue();
  const [first, ...rest] = kremlinPause.quotes;
  const quotes = 'quotes' in faulty ? [{ ...first, ...faulty.quotes[0] }, ...rest] : kremlinPause.quotes;
  const element = await mount(card('pause-term', { ...kremlinPause, ...faulty, quotes }));
  await expect.element(page.getByRole('status')).toHaveTextContent(message);
  expect(element.renderRoot.querySelector('a')).toBeNull();
  log.mockRestore();
});

test('<onrecord-quote-card> shows its fallback content where drawing fails', async () => {
  const log = vi.spyOn(console, 'error').mockReturnValue();
  const element = withContent('onrecord-quote-card', '<p>Fallback words</p>');
  const actors = kremlinPause.actors.map((actor) => ({ ...actor, role: 5 }));
  Object.assign(element, { article: { ...kremlinPause, actors }, quote: 'pausing' });
  await mount(element);
  await expect.element(page.getByText('Fallback words')).toBeVisible();
  await vi.waitFor(() => {
    expect(log.mock.calls[0]?.[0]).toContain('role: expected a string, got 5');
  });
  log.mockRestore();
});

test('<onrecord-quote-card> strikes out a retracted quote, and says so before it', async () => {
  const status = { state: 'retracted', date: '2031-02-03', note: 'Misheard.' };
  const quotes = kremlinPause.quotes.map((quote) => (quote.id === 'pausing' ? { ...quote, status } : quote));
  const element = await mount(card('pausing', { ...kremlinPause, quotes }));
  await expect.element(page.getByRole('deletion')).toHaveTextContent('pausing');
  expect(element.renderRoot.querySelector('figure')?.textContent.trim()).toMatch(/^Retracted/);
  expect(await violations(element)).toEqual([]);
});

test('<onrecord-quote-card> gives the date of a quote in words', async () => {
  const quotes = kremlinPause.quotes.map((quote) => ({ ...quote, date: '2031-02-03T23:30:00-09:00' }));
  await mount(card('pausing', { ...kremlinPause, quotes }));
  await expect
    .element(page.getByText('February 3, 2031'))
    .toHaveAttribute('datetime', '2031-02-03T23:30:00-09:00');
});

test('<onrecord-quote-card> takes the stance on the quote’s own topic where it shows several', async () => {
  const reactions = [
    { actor: 'ukraine', topic: 'pause', stance: 'supportive', quotes: ['unrealistic-and-dangerous'] },
    ...kremlinPause.reactions,
  ];
  await mount(card('unrealistic-and-dangerous', { ...kremlinPause, reactions }));
  await expect.element(page.getByText('Critical', { exact: true })).toBeVisible();
  await expect.element(page.getByText('Trump’s quick-truce plan')).toBeVisible();
});

test('<onrecord-quote-card> is as wide as its words where a page lets it shrink', async () => {
  const element = card('stalling-tactic');
  element.style.float = 'right';
  await mount(element);
  expect(element.offsetWidth).toBeGreaterThan(150);
});

test('<onrecord-quote-card src> tells the site owner about an address that has nothing', async () => {
  const log = vi.spyOn(console, 'error').mockReturnValue();
  const element = document.createElement('onrecord-quote-card');
  element.src = '/nothing-here.json';
  await mount(element);
  await expect.element(page.getByRole('status')).toHaveTextContent('expected status 200, got 404');
  expect(log).toHaveBeenCalledTimes(1);
  log.mockRestore();
});

test('<onrecord-quote-card> keeps its fallback content where the article can’t be shown', async () => {
  const log = vi.spyOn(console, 'error').mockReturnValue();
  const element = withContent('onrecord-quote-card', '<p>Fallback words</p>');
  element.src = '/nothing-here.json';
  await mount(element);
  await vi.waitFor(() => {
    expect(log).toHaveBeenCalledTimes(1);
  });
  await expect.element(page.getByText('Fallback words')).toBeVisible();
  expect(page.getByRole('status').elements()).toHaveLength(0);
  log.mockRestore();
});

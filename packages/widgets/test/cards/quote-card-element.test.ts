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
  ['buying-time', 'Direct quote', 'auto'],
  ['stalling-tactic', 'Partly quoted', 'auto'],
  ['no-blame', 'Paraphrased', 'none'],
  ['pause-term', 'Term in quotation marks', 'auto'],
])('<onrecord-quote-card quote=%j> says "%s" and has the marks for it: %s', async (quote, words, marks) => {
  const element = await mount(card(quote));
  await expect.element(page.getByText(words)).toBeVisible();
  const blockquote = element.renderRoot.querySelector('blockquote');
  expect(blockquote && getComputedStyle(blockquote).quotes).toBe(marks);
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
  await expect.element(page.getByText('Original language: Arabic')).toBeVisible();
  await expect.element(page.getByText('Translated by the newsroom')).toBeVisible();
});

test.each([
  ['fr', 'Original language: French'],
  ['en', undefined],
])('<onrecord-quote-card> tells that a quote is in %s in an English article: %j', async (lang, words) => {
  const quotes = kremlinPause.quotes.map((quote) => ({ ...quote, lang }));
  const element = await mount(card('pausing', { ...kremlinPause, quotes }));
  expect(element.renderRoot.querySelector('[part=language]')?.textContent.trim()).toBe(words);
});

test('<onrecord-quote-card> names the language of a translation that isn’t in that of the page', async () => {
  const translation = { text: '“дай передохнуть”', lang: 'uk' };
  const quotes = kremlinPause.quotes.map((quote) => ({ ...quote, translation }));
  await mount(card('pausing', { ...kremlinPause, quotes }));
  await expect.element(page.getByText('Translation: Ukrainian')).toBeVisible();
});

test.each([
  [{ country: 'EG' }, 'Egypt'],
  [{ country: 'EG', role: 'President of Egypt' }, undefined],
  [{ country: 'UA' }, 'Ukraine'],
  [{ country: 'no code' }, undefined],
  [{}, undefined],
])('<onrecord-quote-card> tells where a speaker with %j is: %s', async (speaker, place) => {
  const actors = kremlinPause.actors.map((actor) =>
    actor.id === 'peskov' ? { id: 'peskov', kind: 'person', name: 'Dana Weiss', ...speaker } : actor,
  );
  const element = await mount(card('pausing', { ...kremlinPause, actors }));
  expect(element.renderRoot.querySelector('[part=place]')?.textContent).toBe(place);
});

test('<onrecord-quote-card> says that a speaker has no name in the article', async () => {
  await mount(card('buying-time'));
  await expect.element(page.getByText('A European security expert')).toBeVisible();
  await expect.element(page.getByText('Not named in the article')).toBeVisible();
});

test('<onrecord-quote-card> says through whom the words came', async () => {
  const quotes = kremlinPause.quotes.map((quote) => ({ ...quote, via: { actor: 'peskov' } }));
  await mount(card('stalling-tactic', { ...kremlinPause, quotes }));
  await expect.element(page.getByText('through Dmitry Peskov')).toBeVisible();
});

test('<onrecord-quote-card> says in which language the words of the data are', async () => {
  const actors = kremlinPause.actors.map((actor) => ({ ...actor, name: `${actor.name}!` }));
  const quotes = kremlinPause.quotes.map((quote) => ({ ...quote, via: { actor: 'peskov' } }));
  const element = await mount(card('buying-time', { ...kremlinPause, lang: 'pt', actors, quotes }));
  const words = element.renderRoot.querySelectorAll<HTMLElement>('.speaker bdi');
  const said = [...words].map(({ lang, textContent }) => [lang, textContent]);
  expect(said).toContainEqual(['pt', 'Dmitry Peskov!']);
});

test('<onrecord-quote-card> shows a correction with its date and note', async () => {
  const quotes = kremlinPause.quotes.map((quote) =>
    quote.id === 'pausing'
      ? { ...quote, status: { state: 'corrected', date: '2031-02-03', note: 'The date was wrong.' } }
      : quote,
  );
  await mount(card('pausing', { ...kremlinPause, quotes }));
  await expect
    .element(page.getByRole('figure'))
    .toHaveTextContent(/^Corrected February 3, 2031 The date was wrong\. pausing/);
});

test('<onrecord-quote-card> links to the words in the article, once it has been seen', async () => {
  const element = await mount(card('pausing', { ...kremlinPause, url: 'https://news.example/pause' }));
  expect(element.renderRoot.querySelector('a')?.href).toBe('https://news.example/pause');
  await expect
    .element(page.getByRole('link', { name: 'Read the article' }))
    .toHaveAttribute('href', expect.stringMatching(/^https:\/\/news\.example\/pause#:~:text=.*pausing/));
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
  await expect.poll(() => String(log.mock.calls[0]?.[0])).toContain('role: expected a string, got 5');
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

test('<onrecord-quote-card> strikes out the translation of a retracted quote', async () => {
  const status = { state: 'retracted', date: '2031-02-03', note: 'Misheard.' };
  const translation = { text: 'Eine Pause', lang: 'de' };
  const quotes = kremlinPause.quotes.map((quote) => ({ ...quote, status, translation }));
  await mount(card('pausing', { ...kremlinPause, quotes }));
  await expect.element(page.getByRole('deletion').last()).toHaveTextContent('Eine Pause');
});

test('<onrecord-quote-card> gives the date of a quote as it is written, then in words', async () => {
  const quotes = kremlinPause.quotes.map((quote) => ({ ...quote, date: '2031-02-03T23:30:00-09:00' }));
  const element = await mount(card('pausing', { ...kremlinPause, quotes }));
  expect(element.renderRoot.querySelector('time')?.textContent).toBe('2031-02-03');
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

test.each([
  ['size', 'small', 'size: expected one of full, compact, inline, got "small"'],
  ['actions', 'off', 'actions: expected one of share, none, got "off"'],
])('<onrecord-quote-card %s=%j> tells the site owner about the mistake', async (name, value, message) => {
  const log = vi.spyOn(console, 'error').mockReturnValue();
  const element = card('pausing');
  element.setAttribute(name, value);
  await mount(element);
  await expect.element(page.getByRole('status')).toHaveTextContent(message);
  log.mockRestore();
});

test('<onrecord-quote-card size="compact"> has speaker, stance, kind of quote and link, and nothing else', async () => {
  const quotes = kremlinPause.quotes.map((quote) => ({ ...quote, date: '2031-02-03' }));
  const element = card('stalling-tactic', { ...kremlinPause, quotes, url: 'https://news.example/pause' });
  element.size = 'compact';
  await mount(element);
  await expect.element(page.getByRole('link')).toHaveAttribute('href', expect.stringContaining(':~:text='));
  expect(element.renderRoot.querySelector('figcaption')?.innerText.replace(/\s+/gu, ' ')).toBe(
    'Jens Stoltenberg NATO Secretary General Critical Partly quoted Read the article',
  );
  expect(await violations(element)).toEqual([]);
});

test.each([240, 360, 720])(
  '<onrecord-quote-card> of %i px stays as it is when dates, links and actions come',
  async (width) => {
    const image = {
      url: new URL('/test/fixtures/portrait.svg', location.href).href,
      alt: '',
      credit: 'Ari Lumen',
    };
    const quotes = kremlinPause.quotes.map((quote) => ({
      ...quote,
      date: '2031-09-23',
      lang: 'ar',
      status: { state: 'corrected', date: '2031-09-24', note: 'The date was wrong.' },
      translation: { text: 'a pause', lang: 'en', translator: 'the newsroom' },
    }));
    const actors = kremlinPause.actors.map((actor) => ({ ...actor, image }));
    const url = 'https://news.example/pause';
    const element = card('pausing', { ...kremlinPause, actors, quotes, url });
    element.style.inlineSize = `${width}px`;
    await mount(element);
    const places = (): string[] =>
      [...element.renderRoot.querySelectorAll('figure, blockquote, figcaption, p, b, a, .foot')].map(
        (part) => {
          const { x, y, height } = part.getBoundingClientRect();
          return `${part.localName} ${x} ${y} ${height}`;
        },
      );
    const before = places();
    await expect.element(page.getByRole('button', { name: /^Share/ })).toBeVisible();
    await expect.element(page.getByText('September 23, 2031')).toBeVisible();
    expect(places()).toEqual(before);
  },
);

test('<onrecord-quote-card> shows its words where what comes late can’t be loaded', async () => {
  const log = vi.spyOn(console, 'error').mockReturnValue();
  const frame = vi.spyOn(globalThis, 'requestAnimationFrame').mockReturnValue(0);
  const element = await mount(card('pausing'));
  await expect.element(page.getByRole('blockquote')).toHaveTextContent('pausing');
  expect(page.getByRole('button').elements()).toEqual([]);
  expect(await violations(element)).toEqual([]);
  frame.mockRestore();
  log.mockRestore();
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
  await expect.poll(() => log).toHaveBeenCalledTimes(1);
  await expect.element(page.getByText('Fallback words')).toBeVisible();
  expect(page.getByRole('status').elements()).toHaveLength(0);
  log.mockRestore();
});

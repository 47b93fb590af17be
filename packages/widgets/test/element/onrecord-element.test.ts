import { kremlinPause } from '@onrecord/core/articles/kremlin-pause';
import { quoteHtml, reactionsHtml } from '@onrecord/core/html';
import { expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import '../../src/onrecord-article.js';
import '../../src/onrecord-quote-card.js';
import '../../src/onrecord-reactions-map.js';
import { addLanguage } from '../../src/language/languages.js';
import { mount, withContent } from '../fixtures/mount.js';

/** A card of a partial quote, in a part of the page with this language. */
async function cardIn(language: string): Promise<HTMLElement> {
  const around = document.createElement('div');
  around.lang = language;
  document.body.append(around);
  onTestFinished(() => {
    around.remove();
  });
  const card = document.createElement('onrecord-quote-card');
  around.append(Object.assign(card, { article: kremlinPause, quote: 'stalling-tactic' }));
  await card.updateComplete;
  return around;
}

test.each([
  ['en-GB', 'Partly quoted'],
  ['de-AT', 'Teilzitat'],
  ['fr', 'Citation partielle'],
  ['es', 'Cita parcial'],
  ['uk', 'Часткова цитата'],
  ['ar', 'اقتباس جزئي'],
  ['tlh', 'Partly quoted'],
])('an element in lang="%s" speaks its language: %s', async (language, words) => {
  await cardIn(language);
  await expect.element(page.getByText(words)).toBeVisible();
});

test('an element follows the language of the page when it changes', async () => {
  const around = await cardIn('de');
  await expect.element(page.getByText('Teilzitat')).toBeVisible();
  around.lang = 'fr';
  await expect.element(page.getByText('Citation partielle')).toBeVisible();
});

test('an element says in which language it speaks, where the page has another', async () => {
  const around = await cardIn('tlh');
  await expect.element(page.getByText('Partly quoted')).toBeVisible();
  const words = around
    .querySelector('onrecord-quote-card')!
    .shadowRoot!.querySelector('[part="attribution"]');
  expect(words?.closest('[lang]')?.getAttribute('lang')).toBe('en');
});

test('two elements on a page may speak different languages', async () => {
  await cardIn('de');
  await cardIn('es');
  await expect.element(page.getByText('Teilzitat')).toBeVisible();
  await expect.element(page.getByText('Cita parcial')).toBeVisible();
});

test('an element speaks a language that the page has added', async () => {
  addLanguage('pt', { 'Partly quoted': 'Citação parcial' });
  await cardIn('pt');
  await expect.element(page.getByText('Citação parcial')).toBeVisible();
});

test('<onrecord-quote-card> takes its quote from the HTML inside it', async () => {
  const card = await mount(withContent('onrecord-quote-card', quoteHtml(kremlinPause, 'stalling-tactic')));
  await expect
    .poll(() => card.shadowRoot?.querySelector('figure')?.textContent)
    .toContain('NATO Secretary General');
});

test('<onrecord-reactions-map> takes its reactions from the HTML inside it', async () => {
  await mount(withContent('onrecord-reactions-map', reactionsHtml(kremlinPause)));
  await expect.element(page.getByRole('toolbar', { name: 'Actors' })).toHaveTextContent('NATO');
});

test('<onrecord-article> gives what the HTML inside it says to the elements inside it', async () => {
  const element = withContent(
    'onrecord-article',
    `<onrecord-reactions-map></onrecord-reactions-map>${reactionsHtml(kremlinPause)}`,
  );
  await mount(element);
  await expect.element(page.getByRole('toolbar', { name: 'Actors' })).toHaveTextContent('NATO');
});

test('an element leaves HTML that a sanitizer has been at as it is, and reports nothing', async () => {
  const error = vi.spyOn(console, 'error');
  const stripped = quoteHtml(kremlinPause, 'stalling-tactic').replace(/data-onrecord="actor[^"]*"/u, '');
  const card = await mount(withContent('onrecord-quote-card', stripped));
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(card.querySelector('figure')!.checkVisibility()).toBe(true);
  expect(card.shadowRoot!.querySelector('figure')).toBeNull();
  expect(error).not.toHaveBeenCalled();
});

test.each(kremlinPause.quotes.flatMap(({ id }) => [340, 960].map((width) => ({ id, width }))))(
  'what follows a card stays where it is when the HTML inside it is replaced: $id, in $width px',
  async ({ id, width }) => {
    const around = document.createElement('div');
    around.style.inlineSize = `${width}px`;
    const card = withContent('onrecord-quote-card', quoteHtml(kremlinPause, id));
    const next = document.createElement('p');
    around.append(card, next);
    document.body.append(around);
    onTestFinished(() => {
      around.remove();
    });
    await card.updateComplete;
    const { top } = next.getBoundingClientRect();
    await expect.poll(() => card.shadowRoot?.querySelector('figure')).not.toBeNull();
    expect(next.getBoundingClientRect().top).toBe(top);
  },
);

test('an element that a server drew keeps that until its article is there', async () => {
  const card = document.createElement('div');
  card.setHTMLUnsafe(
    '<onrecord-quote-card quote="stalling-tactic"><template shadowrootmode="open"><div class="widget">Drawn before</div></template></onrecord-quote-card>',
  );
  document.body.append(card);
  onTestFinished(() => {
    card.remove();
  });
  const element = card.querySelector('onrecord-quote-card')!;
  await element.updateComplete;
  await expect.element(page.getByText('Drawn before')).toBeVisible();
  element.article = kremlinPause;
  await expect.element(page.getByText('Partly quoted')).toBeVisible();
  await expect.element(page.getByText('Drawn before')).not.toBeInTheDocument();
});

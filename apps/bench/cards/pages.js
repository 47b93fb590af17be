import { quoteHtml } from '@onrecord/core/html';
import { findQuotes } from '@onrecord/core';
import { kremlinPause } from '@onrecord/core/articles/kremlin-pause';
import { article } from './article.js';

/** The stance that readers filter by. */
export const stance = 'critical';

const left = new Set(findQuotes(article, { stance }).map(({ id }) => id));

/** What the page without our script has: the quotes as HTML, and the least that a filter can be. */
const plainCards = article.quotes
  .map(({ id }) => `<div${left.has(id) ? '' : ' data-other'}>${quoteHtml(article, id)}</div>`)
  .join('\n');

/**
 * What is measured, the floor first: the same quotes as HTML. `isDrawn` runs in a page to tell whether all cards are there;
 * `select` is the filter, as a function that runs in it.
 */
export const pages = [
  {
    id: 'plain',
    label: 'quoteHtml, in the page',
    kind: 'still',
    body: `<select><option value="">All</option><option value="${stance}">${stance}</option></select>${plainCards}`,
    script: `document.querySelector('select').addEventListener('change', ({ target }) => {
  for (const card of document.querySelectorAll('[data-other]')) card.hidden = target.value !== '';
});`,
    isDrawn: () => document.querySelectorAll('figure').length >= 1000,
    select: () => document.querySelector('select'),
  },
  {
    id: 'onrecord-cards',
    label: 'onrecord-quote-cards, article fetched',
    kind: 'ours',
    hasBundle: true,
    data: 'cards.onrecord.json',
    body: '<onrecord-quote-cards filters="stance" src="../data/cards.onrecord.json"></onrecord-quote-cards>',
    isDrawn: () =>
      (document.querySelector('onrecord-quote-cards').shadowRoot?.querySelectorAll('figure').length ?? 0) >=
      1000,
    select: () => document.querySelector('onrecord-quote-cards').shadowRoot.querySelector('select'),
  },
];

/** One card whose fallback is what `quoteHtml` writes, with the page's own words below it. */
export const oneCard = {
  id: 'onrecord-card',
  label: 'onrecord-quote-card',
  kind: 'ours',
  hasBundle: true,
  body: `<onrecord-quote-card quote="unrealistic-and-dangerous">${quoteHtml(kremlinPause, 'unrealistic-and-dangerous')}</onrecord-quote-card>
<p>The page’s own words.</p>`,
  isDrawn: () => document.querySelector('onrecord-quote-card').shadowRoot?.querySelector('figure') != null,
};

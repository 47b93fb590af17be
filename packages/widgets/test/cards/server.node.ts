import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { Article } from '@onrecord/core';
import { kremlinPause } from '@onrecord/core/articles/kremlin-pause';
import { html } from 'lit';
import { expect, test } from 'vitest';
import '../../src/onrecord-quote-card.js';

const status = { state: 'retracted', date: '2031-02-03', note: 'Misheard.' } as const;
const article: Article = {
  ...kremlinPause,
  quotes: kremlinPause.quotes.map((quote) => ({ ...quote, status })),
};

test.each([
  ['full', '<del>'],
  ['compact', 'class="card compact'],
  ['inline', 'class="about kept"'],
])(
  '<onrecord-quote-card size="%s"> is drawn by a server with all that only some quotes have',
  (size, mark) => {
    const card = html`<onrecord-quote-card
      size=${size}
      quote="stalling-tactic"
      .article=${article}
    ></onrecord-quote-card>`;
    const text = collectResultSync(render(card));
    expect(text).toContain(mark);
    expect(text).toContain('.status');
  },
);

import '@onrecord/widgets/onrecord-article';
import '@onrecord/widgets/onrecord-quote-card';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { nightMarket } from './articles/night-market.js';
import { shows } from './shows.js';

const address = '/articles/kremlin-pause.onrecord.json';
const changing = '/articles/night-market-live.onrecord.json';

const corrected = {
  ...nightMarket,
  quotes: nightMarket.quotes.map((quote) =>
    quote.id === 'cold-soup'
      ? {
          ...quote,
          status: {
            state: 'corrected',
            date: '2031-03-13',
            note: 'An earlier version left out the last words.',
          },
        }
      : quote,
  ),
};

/** An article that changes, or must not, while its page is open: the attributes `refresh` and `pinned`. */
const meta: Meta = {
  title: 'Article/Live data',
  component: 'onrecord-article',
  render: ({ src, refresh, pinned, quote }) => html`
    <onrecord-article .src=${src} .refresh=${refresh} .pinned=${pinned}>
      <onrecord-quote-card quote=${quote}></onrecord-quote-card>
    </onrecord-article>
  `,
};
export default meta;

/** The newsroom corrects a quote; readers who have the page open see it within five seconds. Here, the first answer is the article before. */
export const Refreshed: StoryObj = {
  args: { src: changing, refresh: 5, quote: 'cold-soup' },
  beforeEach: () => {
    const { fetch } = globalThis;
    let answers = 0;
    globalThis.fetch = (input, options) => {
      if (typeof input !== 'string' || !input.endsWith(changing)) return fetch(input, options);
      answers += 1;
      return Promise.resolve(Response.json(answers === 1 ? nightMarket : corrected));
    };
    return () => {
      globalThis.fetch = fetch;
    };
  },
  play: shows('onrecord-quote-card', '[part=status]'),
};

/** The page shows this very file: its hash is that of the address. */
export const Pinned: StoryObj = {
  args: { src: address, quote: 'stalling-tactic' },
  loaders: [async () => ({ pinned: await hashOf(address) })],
  render: (args, context) => meta.render!({ ...args, ...context.loaded }, context),
  play: shows('onrecord-quote-card', '[part=quote]'),
};

/** The file has another hash: it isn't shown, and the page’s owner reads both hashes. */
export const PinnedToAnotherFile: StoryObj = {
  args: { src: address, quote: 'stalling-tactic', pinned: `sha256-${'A'.repeat(43)}=` },
  play: async (context) => {
    await shows('onrecord-quote-card', '[part=problem]')(context);
    const card = context.canvasElement.querySelector('onrecord-quote-card');
    await waitFor(() => expect(card?.shadowRoot?.textContent).toContain('sha256-'));
  },
};

async function hashOf(url: string): Promise<string> {
  const file = await (await fetch(url)).arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', file));
  return `sha256-${btoa(String.fromCharCode(...digest))}`;
}

import type { Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { nightMarket } from '../articles/night-market.js';
import { asText } from './examples.js';
import './playground-element.js';

/** Paste the JSON of an article, and see its faults, or what readers would see. Nothing leaves the page. */
const meta: Meta<{ text?: string }> = {
  title: 'Playground',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
  render: ({ text }) => html`<article-playground .text=${text}></article-playground>`,
};
export default meta;

type Story = StoryObj<{ text?: string }>;

const hostile = '"><img src=x onerror=alert(1)><script>alert(1)</script>';

export const FictionalArticle: Story = {};

export const SeveralFaults: Story = {
  args: {
    text: asText({ ...nightMarket, lang: 'en_US', url: 'ledger.example' })
      .replace('"speaker": "brandt"', '"speaker": "brand"')
      .replace('"stance": "critical"', '"stance": "against"'),
  },
  play: finds('url', 'quotes[2].speaker', 'reactions[0].stance'),
};

export const MissingComma: Story = {
  args: { text: asText(nightMarket).replace('"en",', '"en"') },
  play: finds('line 6, column 3', 'expected a comma or }'),
};

export const HostileText: Story = {
  args: {
    text: JSON.stringify(nightMarket).replaceAll('Tobin Brandt', JSON.stringify(hostile).slice(1, -1)),
  },
  play: cardHas(hostile),
};

export const NothingPasted: Story = { args: { text: '' }, play: finds('There is nothing here yet.') };

/** A play function that ends when the list of faults has these words. */
function finds(...words: string[]): (context: StoryContext) => Promise<void> {
  return reads((playground) => playground.querySelector('.faults'), words);
}

/** A play function that ends when a card has these words, as text. */
function cardHas(...words: string[]): (context: StoryContext) => Promise<void> {
  return reads((playground) => playground.querySelector('onrecord-quote-cards')?.shadowRoot, words);
}

function reads(
  find: (playground: ShadowRoot) => Node | null | undefined,
  words: readonly string[],
): (context: StoryContext) => Promise<void> {
  return async ({ canvasElement }) => {
    await waitFor(async () => {
      const playground = canvasElement.querySelector('article-playground')?.shadowRoot;
      const text = (playground && find(playground)?.textContent) ?? '';
      for (const word of words) await expect(text).toContain(word);
    });
  };
}

import { kremlinPause } from '@onrecord/core/articles/kremlin-pause';
import '@onrecord/widgets/onrecord-quote-card';
import type { Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { longNames } from './articles/long-names.js';
import { nightMarket } from './articles/night-market.js';
import { starRoad } from './articles/star-road.js';
import { tidePower } from './articles/tide-power.js';
import './quote-card.css';

const meta: Meta = {
  title: 'Quote card',
  component: 'onrecord-quote-card',
  argTypes: {
    quote: { control: 'text' },
    size: { control: 'inline-radio', options: ['full', 'compact', 'inline'] },
    actions: { control: 'inline-radio', options: ['share', 'none'] },
  },
  decorators: [(story) => html`<div class="column">${story()}</div>`],
};
export default meta;

type Story = StoryObj;

/** The button of a card, once the script that brings it is there. */
async function button({ canvasElement }: StoryContext, part: 'about' | 'share'): Promise<HTMLElement> {
  return waitFor(() => {
    const { shadowRoot } = canvasElement.querySelector('onrecord-quote-card') ?? {};
    const found = shadowRoot?.querySelector<HTMLElement>(`button[part=${part}]`);
    if (found === undefined || found === null) throw new Error(`expected the button "${part}"`);
    return found;
  });
}

/** Presses a button, and fails unless what it names opens. */
async function open(context: StoryContext, part: 'about' | 'share'): Promise<void> {
  const opener = await button(context, part);
  await userEvent.click(opener);
  await expect(opener.nextElementSibling?.matches(':popover-open')).toBe(true);
}

export const FewWords: Story = { args: { article: kremlinPause, quote: 'stalling-tactic' } };

export const Sentence: Story = { args: { article: kremlinPause, quote: 'shifting-positions' } };

export const LongQuote: Story = { args: { article: nightMarket, quote: 'cold-soup' } };

export const Paraphrased: Story = { args: { article: kremlinPause, quote: 'no-blame' } };

export const TermInQuotationMarks: Story = { args: { article: kremlinPause, quote: 'pause-term' } };

export const UnnamedSpeaker: Story = { args: { article: kremlinPause, quote: 'buying-time' } };

export const ThroughASpokesperson: Story = { args: { article: nightMarket, quote: 'no-stall' } };

export const ThroughAReport: Story = { args: { article: nightMarket, quote: 'tracks' } };

export const WithPortrait: Story = { args: { article: nightMarket, quote: 'room-to-breathe' } };

/** The portrait's site isn't the page's, and isn't listed in `image-origins`: nothing is loaded from it. */
export const PortraitFromElsewhere: Story = {
  args: {
    article: {
      ...nightMarket,
      actors: nightMarket.actors.map((actor) => ({
        ...actor,
        image: { url: 'https://pictures.example/one.jpg', alt: '' },
      })),
    },
    quote: 'room-to-breathe',
  },
};

export const Corrected: Story = { ...ThroughAReport };

export const Retracted: Story = { args: { article: nightMarket, quote: 'free-rent' } };

export const Translated: Story = { args: { article: tidePower, quote: 'follow' } };

export const RightToLeft: Story = { args: { article: tidePower, quote: 'work' } };

export const ArabicArticle: Story = { args: { article: starRoad, quote: 'sky' } };

export const Chinese: Story = { args: { article: tidePower, quote: 'never-late' } };

export const LongNames: Story = { args: { article: longNames, quote: 'which-red' } };

export const InASidebar: Story = {
  args: { article: tidePower, quote: 'work' },
  decorators: [(story) => html`<div class="sidebar">${story()}</div>`],
};

export const Compact: Story = { args: { article: nightMarket, quote: 'cold-soup', size: 'compact' } };

export const CompactRetracted: Story = {
  args: { article: nightMarket, quote: 'free-rent', size: 'compact' },
};

export const InlineInASentence: Story = {
  args: { article: nightMarket, quote: 'either-way', size: 'inline' },
  render: ({ article, quote, size }) => html`
    <p class="story-line">
      Not everybody in the square has made up their mind. A cyclist who stopped at the fountain was
      <onrecord-quote-card .article=${article} .quote=${quote} .size=${size}></onrecord-quote-card> and wanted
      to know only whether the soup would move, too.
    </p>
  `,
};

export const InlineOpened: Story = {
  ...InlineInASentence,
  play: (context) => open(context, 'about'),
};

export const ShareOpened: Story = {
  args: { article: nightMarket, quote: 'cold-soup' },
  play: (context) => open(context, 'share'),
};

export const WithoutActions: Story = {
  args: { article: nightMarket, quote: 'cold-soup', actions: 'none' },
};

export const UnknownQuote: Story = { args: { article: kremlinPause, quote: 'stalling-tactics' } };

export const NoArticleYet: Story = { args: { quote: 'stalling-tactic' } };

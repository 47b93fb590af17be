import { kremlinPause } from '@onrecord/core/articles/kremlin-pause';
import { quoteHtml, reactionsHtml } from '@onrecord/core/html';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { nightMarket } from './articles/night-market.js';
import { tidePower } from './articles/tide-power.js';

/** What `@onrecord/core/html` writes, as a page without any style of its own shows it. */
const meta: Meta<{ markup: string }> = {
  title: 'Article data/HTML strings',
  render: ({ markup }) => html`${unsafeHTML(markup)}`,
  argTypes: { markup: { control: false } },
};
export default meta;

type Story = StoryObj<{ markup: string }>;

export const Sentence: Story = { args: { markup: quoteHtml(kremlinPause, 'shifting-positions') } };

export const FewWords: Story = { args: { markup: quoteHtml(kremlinPause, 'stalling-tactic') } };

export const Paraphrased: Story = { args: { markup: quoteHtml(kremlinPause, 'no-blame') } };

export const Corrected: Story = { args: { markup: quoteHtml(nightMarket, 'tracks') } };

export const Retracted: Story = { args: { markup: quoteHtml(nightMarket, 'free-rent') } };

export const RightToLeft: Story = { args: { markup: quoteHtml(tidePower, 'work') } };

export const Reactions: Story = { args: { markup: reactionsHtml(kremlinPause) } };

export const ReactionsToOneTopic: Story = {
  args: { markup: reactionsHtml(kremlinPause, { topic: 'truce' }) },
};

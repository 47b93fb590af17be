import { kremlinPause } from '@onrecord/core/articles/kremlin-pause';
import '@onrecord/widgets/onrecord-quote-card';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { nightMarket } from './articles/night-market.js';
import { tidePower } from './articles/tide-power.js';

const meta: Meta = {
  title: 'Quote card',
  component: 'onrecord-quote-card',
  argTypes: { quote: { control: 'select', options: kremlinPause.quotes.map(({ id }) => id) } },
};
export default meta;

export const FewWords: StoryObj = { args: { article: kremlinPause, quote: 'stalling-tactic' } };

export const Sentence: StoryObj = { args: { article: kremlinPause, quote: 'shifting-positions' } };

export const LongQuote: StoryObj = { args: { article: nightMarket, quote: 'cold-soup' } };

export const Paraphrased: StoryObj = { args: { article: kremlinPause, quote: 'no-blame' } };

export const UnnamedSpeaker: StoryObj = { args: { article: kremlinPause, quote: 'buying-time' } };

export const ThroughAReport: StoryObj = { args: { article: nightMarket, quote: 'tracks' } };

export const Corrected: StoryObj = { ...ThroughAReport };

export const Retracted: StoryObj = { args: { article: nightMarket, quote: 'free-rent' } };

export const RightToLeft: StoryObj = { args: { article: tidePower, quote: 'work' } };

export const UnknownQuote: StoryObj = { args: { article: kremlinPause, quote: 'stalling-tactics' } };

export const NoArticleYet: StoryObj = { args: { quote: 'stalling-tactic' } };

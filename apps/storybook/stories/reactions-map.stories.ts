import { kremlinPause } from '@onrecord/core/articles/kremlin-pause';
import '@onrecord/widgets/onrecord-reactions-map';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { nightMarket } from './articles/night-market.js';
import { tidePower } from './articles/tide-power.js';
import { shows } from './shows.js';

const meta: Meta = {
  title: 'Reactions map',
  component: 'onrecord-reactions-map',
  argTypes: {
    topic: { control: 'select', options: kremlinPause.topics.map(({ id }) => id) },
    selected: { control: 'select', options: kremlinPause.actors.map(({ id }) => id) },
  },
};
export default meta;

export const Pause: StoryObj = { args: { article: kremlinPause } };

export const Truce: StoryObj = { args: { article: kremlinPause, topic: 'truce' } };

export const QuotesOpen: StoryObj = { args: { article: kremlinPause, selected: 'european-security-expert' } };

export const OrganizationWithMembers: StoryObj = { args: { article: kremlinPause, selected: 'nato' } };

export const CrimeaAsPartOfUkraine: StoryObj = {
  args: { article: kremlinPause, borders: { 'UA-43': 'UA' } },
};

export const ActorsWhoDifferInOneCountry: StoryObj = { args: { article: tidePower } };

export const NoCountry: StoryObj = { args: { article: nightMarket } };

export const FromAddress: StoryObj = {
  args: { src: '/articles/kremlin-pause.onrecord.json' },
  play: shows('onrecord-reactions-map', '[part=map]'),
};

export const AddressNotFound: StoryObj = {
  args: { src: '/articles/nothing-here.onrecord.json' },
  play: shows('onrecord-reactions-map', '[part=problem]'),
};

export const FaultyData: StoryObj = {
  args: {
    article: {
      ...kremlinPause,
      quotes: kremlinPause.quotes.map((quote, i) => (i === 3 ? { ...quote, speaker: 'peskow' } : quote)),
    },
  },
  play: shows('onrecord-reactions-map', '[part=problem]'),
};

export const NoReactions: StoryObj = { args: { article: { ...kremlinPause, reactions: [], topics: [] } } };

export const NoArticleYet: StoryObj = {};

import { kremlinPause } from '@onrecord/core/articles/kremlin-pause';
import '@onrecord/widgets/onrecord-reactions-map';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { shows } from './shows.js';

/** Where an article comes from, and what stands there when none does. */
const meta: Meta = { title: 'Reactions map/Getting its article', component: 'onrecord-reactions-map' };
export default meta;

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

export const UnknownTopic: StoryObj = {
  args: { article: kremlinPause, topic: 'truces' },
  play: shows('onrecord-reactions-map', '[part=problem]'),
};

export const NoReactions: StoryObj = { args: { article: { ...kremlinPause, reactions: [], topics: [] } } };

export const NoArticleYet: StoryObj = {};

import { attributions, stances } from '@onrecord/core';
import { kremlinPause } from '@onrecord/core/articles/kremlin-pause';
import '@onrecord/widgets/onrecord-quote-cards';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { tidePower } from './articles/tide-power.js';

const meta: Meta = {
  title: 'Quote cards',
  component: 'onrecord-quote-cards',
  argTypes: {
    topic: { control: 'select', options: kremlinPause.topics.map(({ id }) => id) },
    speaker: { control: 'select', options: kremlinPause.actors.map(({ id }) => id) },
    section: { control: 'select', options: kremlinPause.sections.map(({ id }) => id) },
    stance: { control: 'select', options: stances },
    attribution: { control: 'select', options: attributions },
  },
};
export default meta;

export const AllQuotes: StoryObj = { args: { article: kremlinPause } };

export const OneTopic: StoryObj = { args: { article: kremlinPause, topic: 'truce' } };

export const CriticsOnly: StoryObj = { args: { article: kremlinPause, stance: 'critical' } };

export const OneCountry: StoryObj = { args: { article: kremlinPause, country: 'UA' } };

export const DirectQuotes: StoryObj = { args: { article: kremlinPause, attribution: 'direct' } };

export const RightToLeft: StoryObj = { args: { article: tidePower } };

export const NothingFound: StoryObj = { args: { article: kremlinPause, country: 'BR' } };

import { kremlinPause } from '@onrecord/core/articles/kremlin-pause';
import type { Article } from '@onrecord/core';
import { translation as arabic } from '@onrecord/widgets/languages/ar';
import { reactionsMapSvg, type ReactionsMapSvgOptions } from '@onrecord/widgets/reactions-map-svg';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { everyState } from './articles/every-state.js';
import { nightMarket } from './articles/night-market.js';
import { starRoad } from './articles/star-road.js';
import { regions } from './map-arg-types.js';

type Args = ReactionsMapSvgOptions & { readonly article: Article };

/** What `reactionsMapSvg(article, options)` returns, inline in the page: for newsletters, servers and social cards. */
const meta: Meta<Args> = {
  title: 'Reactions map/Static picture',
  render: ({ article, ...options }) => html`${unsafeHTML(reactionsMapSvg(article, options))}`,
  args: { article: kremlinPause },
  argTypes: {
    article: { control: 'object' },
    topic: { control: 'select', options: kremlinPause.topics.map(({ id }) => id) },
    region: { control: 'select', options: regions },
    scheme: { control: 'inline-radio', options: ['light', 'dark'] },
    width: { control: { type: 'range', min: 320, max: 2000, step: 10 } },
    height: { control: { type: 'number', min: 320, max: 2000, step: 10 } },
    borders: { control: 'object' },
    language: { control: 'object' },
    stanceLabels: { control: 'object' },
  },
  parameters: { docs: { story: { inline: false, height: '720px' } } },
};
export default meta;

type Story = StoryObj<Args>;

export const Newsletter: Story = { args: { width: 640 } };

export const ArticlePage: Story = { args: { width: 960 } };

export const SocialCard: Story = { args: { width: 1200, height: 630 } };

export const Phone: Story = { args: { width: 320 } };

export const Dark: Story = { args: { scheme: 'dark' }, globals: { scheme: 'dark' } };

export const Truce: Story = { args: { topic: 'truce' } };

export const Europe: Story = { args: { region: 'europe' } };

export const OwnLabels: Story = {
  args: { topic: 'truce', stanceLabels: { supportive: 'For', critical: 'Against' } },
};

export const CrimeaAsPartOfUkraine: Story = { args: { region: 'europe', borders: { 'UA-43': 'UA' } } };

export const RightToLeft: Story = {
  args: { article: starRoad, region: 'reactions', language: { tag: 'ar', translation: arabic } },
};

export const NoCountry: Story = { args: { article: nightMarket } };

export const EveryStateReacts: Story = { args: { article: everyState } };

import { kremlinPause } from '@onrecord/core/articles/kremlin-pause';
import '@onrecord/widgets/onrecord-article';
import '@onrecord/widgets/onrecord-quote-cards';
import '@onrecord/widgets/onrecord-reactions-map';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { shows } from './shows.js';

const meta: Meta = {
  title: 'Article',
  component: 'onrecord-article',
  render: ({ article, src, selected }) => html`
    <onrecord-article .article=${article} .src=${src} .selected=${selected}>
      <onrecord-reactions-map></onrecord-reactions-map>
      <onrecord-quote-cards></onrecord-quote-cards>
    </onrecord-article>
  `,
};
export default meta;

export const MapAndCardsInStep: StoryObj = { args: { article: kremlinPause } };

export const OneActorSelected: StoryObj = { args: { article: kremlinPause, selected: 'ukraine' } };

export const FromAddress: StoryObj = {
  args: { src: '/articles/kremlin-pause.onrecord.json' },
  play: shows('onrecord-reactions-map', '[part=map]'),
};

export const AddressNotFound: StoryObj = {
  args: { src: '/articles/nothing-here.onrecord.json' },
  play: shows('onrecord-reactions-map', '[part=problem]'),
};

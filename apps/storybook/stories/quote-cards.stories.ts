import { attributions, stances } from '@onrecord/core';
import { kremlinPause } from '@onrecord/core/articles/kremlin-pause';
import '@onrecord/widgets/onrecord-article';
import '@onrecord/widgets/onrecord-quote-cards';
import '@onrecord/widgets/onrecord-reactions-map';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { longNames } from './articles/long-names.js';
import { thousandAnswers } from './articles/thousand-answers.js';
import { tidePower } from './articles/tide-power.js';
import './quote-cards.css';
import { shows } from './shows.js';

const facets = ['topic', 'speaker', 'section', 'stance', 'country', 'attribution'];

const meta: Meta = {
  title: 'Quote cards',
  component: 'onrecord-quote-cards',
  argTypes: {
    topic: { control: 'select', options: kremlinPause.topics.map(({ id }) => id) },
    speaker: { control: 'select', options: kremlinPause.actors.map(({ id }) => id) },
    section: { control: 'select', options: kremlinPause.sections.map(({ id }) => id) },
    stance: { control: 'select', options: stances },
    attribution: { control: 'select', options: attributions },
    filters: { control: 'text' },
    groupBy: { control: 'select', options: facets },
    sort: { control: 'select', options: ['article', 'newest', 'oldest', 'speaker'] },
    layout: { control: 'select', options: ['grid', 'list', 'carousel', 'side-by-side'] },
    size: { control: 'select', options: ['full', 'compact'] },
    actions: { control: 'select', options: ['share', 'none'] },
    headingLevel: { control: { type: 'number', min: 2, max: 6 } },
  },
};
export default meta;

const filterable = shows('onrecord-quote-cards', 'select');
const turnable = shows('onrecord-quote-cards', '.turning button');

export const AllQuotes: StoryObj = { args: { article: kremlinPause } };

export const OneTopic: StoryObj = { args: { article: kremlinPause, topic: 'truce' } };

export const CriticsOnly: StoryObj = { args: { article: kremlinPause, stance: 'critical' } };

export const OneCountry: StoryObj = { args: { article: kremlinPause, country: 'UA' } };

export const DirectQuotes: StoryObj = { args: { article: kremlinPause, attribution: 'direct' } };

export const Filterable: StoryObj = {
  args: { article: kremlinPause, filters: 'topic stance speaker country attribution' },
  play: filterable,
};

export const FilterableWithinATopic: StoryObj = {
  args: { article: kremlinPause, topic: 'pause', filters: 'stance speaker' },
  play: filterable,
};

export const GroupedByStance: StoryObj = { args: { article: kremlinPause, groupBy: 'stance' } };

export const GroupedByCountry: StoryObj = { args: { article: tidePower, groupBy: 'country' } };

export const GroupedAndFilterable: StoryObj = {
  args: { article: kremlinPause, groupBy: 'topic', filters: 'stance attribution' },
  play: filterable,
};

export const Directory: StoryObj = { args: { article: kremlinPause, groupBy: 'speaker', sort: 'speaker' } };

export const NewestFirst: StoryObj = {
  args: { article: thousandAnswers, sort: 'newest', section: 'autumn' },
};

export const List: StoryObj = { args: { article: kremlinPause, layout: 'list' } };

export const CompactInASidebar: StoryObj = {
  args: { article: kremlinPause, size: 'compact', actions: 'none' },
  render: ({ article, size, actions }) =>
    html`<aside class="quote-cards-sidebar">
      <onrecord-quote-cards .article=${article} size=${size} actions=${actions}></onrecord-quote-cards>
    </aside>`,
};

export const Carousel: StoryObj = { args: { article: kremlinPause, layout: 'carousel' }, play: turnable };

export const CarouselRightToLeft: StoryObj = {
  args: { article: tidePower, layout: 'carousel' },
  render: ({ article, layout }) =>
    html`<div dir="rtl" lang="ar">
      <onrecord-quote-cards .article=${article} layout=${layout}></onrecord-quote-cards>
    </div>`,
  play: turnable,
};

export const CarouselForEachTopic: StoryObj = {
  args: { article: kremlinPause, layout: 'carousel', groupBy: 'topic' },
  play: turnable,
};

export const SideBySide: StoryObj = {
  args: { article: kremlinPause, layout: 'side-by-side', speaker: 'nato india', topic: 'pause' },
};

export const SideBySideWithTheInitiator: StoryObj = {
  args: { article: kremlinPause, layout: 'side-by-side', speaker: 'trump zelensky', topic: 'truce' },
};

export const ThousandQuotes: StoryObj = {
  args: { article: thousandAnswers, filters: 'stance speaker section attribution' },
  play: filterable,
};

export const RightToLeft: StoryObj = { args: { article: tidePower } };

export const VeryLongNames: StoryObj = {
  args: { article: longNames, groupBy: 'speaker', filters: 'speaker country' },
  play: filterable,
};

export const InStepWithTheMap: StoryObj = {
  args: { article: kremlinPause, filters: 'speaker attribution' },
  render: ({ article, filters }) =>
    html`<onrecord-article .article=${article}>
      <onrecord-reactions-map></onrecord-reactions-map>
      <onrecord-quote-cards filters=${filters}></onrecord-quote-cards>
    </onrecord-article>`,
  play: filterable,
};

export const NothingFound: StoryObj = { args: { article: kremlinPause, country: 'BR' } };

export const OneSpeakerTooFew: StoryObj = {
  args: { article: kremlinPause, layout: 'side-by-side', speaker: 'nato', topic: 'pause' },
  play: shows('onrecord-quote-cards', '[part=problem]'),
};

import '@onrecord/widgets/onrecord-reactions-map';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { everyState } from './articles/every-state.js';
import { ferryLine } from './articles/ferry-line.js';
import { longNames } from './articles/long-names.js';
import { nightMarket } from './articles/night-market.js';
import { sixtyOrganizations } from './articles/sixty-organizations.js';
import { tidePower } from './articles/tide-power.js';
import { mapArgTypes } from './map-arg-types.js';

/** Articles that a newsroom rarely has, and that the map has to show well all the same. */
const meta: Meta = {
  title: 'Reactions map/Odd articles',
  component: 'onrecord-reactions-map',
  argTypes: mapArgTypes,
};
export default meta;

export const NoCountry: StoryObj = { args: { article: nightMarket } };

export const OneCountry: StoryObj = { args: { article: ferryLine } };

export const EveryStateReacts: StoryObj = { args: { article: everyState } };

export const EveryStateOfAfrica: StoryObj = { args: { article: everyState, region: 'africa' } };

export const EveryStateOfEurope: StoryObj = { args: { article: everyState, region: 'europe' } };

export const SixtyOrganizations: StoryObj = { args: { article: sixtyOrganizations } };

export const VeryLongNames: StoryObj = { args: { article: longNames, selected: 'painters' } };

export const UnknownCountryCode: StoryObj = {
  args: {
    article: {
      ...tidePower,
      actors: tidePower.actors.map((actor) => (actor.id === 'fishers' ? { ...actor, country: 'ZZ' } : actor)),
    },
  },
};

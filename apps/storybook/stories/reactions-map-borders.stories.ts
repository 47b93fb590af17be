import { kremlinPause } from '@onrecord/core/articles/kremlin-pause';
import '@onrecord/widgets/onrecord-reactions-map';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { everyState } from './articles/every-state.js';
import { mapArgTypes } from './map-arg-types.js';

const meta: Meta = {
  title: 'Reactions map/Borders',
  component: 'onrecord-reactions-map',
  args: { article: kremlinPause, region: 'europe' },
  argTypes: mapArgTypes,
};
export default meta;

export const DisputedAreasHatched: StoryObj = {};

export const CrimeaAsPartOfUkraine: StoryObj = { args: { borders: { 'UA-43': 'UA' } } };

export const KosovoHatched: StoryObj = { args: { article: everyState, borders: { XK: 'disputed' } } };

export const SeveralAreasAssigned: StoryObj = {
  args: { borders: { 'UA-43': 'UA', 'MD-SN': 'MD', CYN: 'CY' } },
};

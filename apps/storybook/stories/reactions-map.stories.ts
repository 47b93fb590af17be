import { kremlinPause } from '@onrecord/core/articles/kremlin-pause';
import '@onrecord/widgets/onrecord-reactions-map';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { ferryLine } from './articles/ferry-line.js';
import { starRoad } from './articles/star-road.js';
import { tidePower } from './articles/tide-power.js';
import { mapArgTypes } from './map-arg-types.js';

const meta: Meta = {
  title: 'Reactions map',
  component: 'onrecord-reactions-map',
  argTypes: mapArgTypes,
};
export default meta;

export const Pause: StoryObj = { args: { article: kremlinPause } };

export const Truce: StoryObj = { args: { article: kremlinPause, topic: 'truce' } };

export const QuotesOpen: StoryObj = { args: { article: kremlinPause, selected: 'european-security-expert' } };

export const OrganizationWithMembers: StoryObj = { args: { article: kremlinPause, selected: 'nato' } };

export const Europe: StoryObj = { args: { article: kremlinPause, region: 'europe' } };

export const CloseUp: StoryObj = { args: { article: kremlinPause, region: 'reactions' } };

export const OwnLabels: StoryObj = {
  args: { article: kremlinPause, topic: 'truce', stanceLabels: { supportive: 'For', critical: 'Against' } },
};

export const ActorsWhoDifferInOneCountry: StoryObj = { args: { article: tidePower } };

export const ChangedStance: StoryObj = { args: { article: ferryLine, selected: 'ward-council' } };

export const RightToLeft: StoryObj = { args: { article: starRoad }, globals: { direction: 'rtl' } };

export const Dark: StoryObj = { args: { article: kremlinPause }, globals: { scheme: 'dark' } };

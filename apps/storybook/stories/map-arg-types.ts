import { kremlinPause } from '@onrecord/core/articles/kremlin-pause';
import type { ArgTypes } from '@storybook/web-components-vite';

export const regions = [
  'world',
  'reactions',
  'europe',
  'africa',
  'asia',
  'middle-east',
  'north-america',
  'south-america',
  'oceania',
];

/** Controls that offer what the bundled article and the map have. */
export const mapArgTypes: Partial<ArgTypes> = {
  topic: { control: 'select', options: kremlinPause.topics.map(({ id }) => id) },
  selected: { control: 'select', options: kremlinPause.actors.map(({ id }) => id) },
  region: { control: 'select', options: regions },
};

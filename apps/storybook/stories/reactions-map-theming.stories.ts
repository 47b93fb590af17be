import { kremlinPause } from '@onrecord/core/articles/kremlin-pause';
import '@onrecord/widgets/onrecord-reactions-map';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import './reactions-map-theming.css';

/** Two looks made of custom properties and parts alone: their style sheet is on the Theming page. */
const meta: Meta = {
  title: 'Reactions map/Theming',
  component: 'onrecord-reactions-map',
  tags: ['!autodocs'],
  args: { article: kremlinPause },
};
export default meta;

export const Broadsheet: StoryObj = { args: { className: 'broadsheet' } };

export const Tabloid: StoryObj = { args: { className: 'tabloid', selected: 'nato' } };

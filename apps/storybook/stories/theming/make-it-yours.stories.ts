import '@onrecord/widgets/onrecord-article';
import '@onrecord/widgets/onrecord-quote-cards';
import '@onrecord/widgets/onrecord-reactions-map';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { tidePower } from '../articles/tide-power.js';
import '../stacked.css';

/** Change a color or the font, and see it in every widget. */
const meta: Meta = {
  title: 'Make it yours',
  component: 'onrecord-reactions-map',
  tags: ['!autodocs'],
  parameters: { controls: { include: /^--/u } },
  render: () => html`
    <onrecord-article class="stacked" .article=${tidePower}>
      <onrecord-reactions-map></onrecord-reactions-map>
      <onrecord-quote-cards filters="stance" topic="night-rest"></onrecord-quote-cards>
    </onrecord-article>
  `,
};
export default meta;

export const YourColors: StoryObj = {};

export const OneAccent: StoryObj = {
  args: {
    '--onrecord-critical': '#a4133c',
    '--onrecord-focus': '#a4133c',
    '--onrecord-quote-font': 'system-ui',
  },
};

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import './broadsheet.css';
import { frontPage, type Publication } from './front-page.js';
import './public-broadcaster.css';
import './tabloid.css';

/** Three publications, each made of custom properties and parts alone. Their style sheets are on the page "Make it yours". */
const meta: Meta<Publication> = {
  title: 'Make it yours/Themes',
  tags: ['!autodocs'],
  render: frontPage,
  parameters: {
    layout: 'fullscreen',
    controls: { disable: true },
    docs: { story: { inline: false, height: '900px' } },
  },
};
export default meta;

type Story = StoryObj<Publication>;

export const Broadsheet: Story = {
  args: { theme: 'broadsheet', name: 'The Strait Courier', issue: 'Thursday, 2 September 2032' },
};

export const BroadsheetAtNight: Story = { ...Broadsheet, globals: { scheme: 'dark' } };

export const Tabloid: Story = {
  args: {
    theme: 'tabloid',
    name: 'Daily Gull',
    issue: 'What the whole quay is shouting about',
    layout: 'carousel',
  },
};

export const TabloidAtNight: Story = { ...Tabloid, globals: { scheme: 'dark' } };

export const PublicBroadcaster: Story = {
  args: {
    theme: 'public-broadcaster',
    name: 'Two Gulfs Public Media',
    issue: 'News for both shores',
    groupBy: 'stance',
  },
};

export const PublicBroadcasterAtNight: Story = { ...PublicBroadcaster, globals: { scheme: 'dark' } };

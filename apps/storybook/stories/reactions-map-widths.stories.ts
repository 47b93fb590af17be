import { kremlinPause } from '@onrecord/core/articles/kremlin-pause';
import type { Article } from '@onrecord/core';
import '@onrecord/widgets/onrecord-reactions-map';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { longNames } from './articles/long-names.js';
import './reactions-map-widths.css';

interface Args {
  readonly article: Article;
  /** In CSS pixels, of the columns that the maps stand in. */
  readonly widths: readonly number[];
}

/** The map goes by the width of the column it stands in, not by that of the window. */
const meta: Meta<Args> = {
  title: 'Reactions map/Widths',
  args: { article: kremlinPause },
  argTypes: { article: { control: 'object' } },
  render: ({ article, widths }) => html`
    <div class="columns">
      ${widths.map(
        (width) =>
          html`<div style=${styleMap({ inlineSize: `${width}px` })}>
            <p>${width} px</p>
            <onrecord-reactions-map .article=${article}></onrecord-reactions-map>
          </div>`,
      )}
    </div>
  `,
};
export default meta;

type Story = StoryObj<Args>;

export const Narrow: Story = { args: { widths: [320] } };

export const NarrowWithLongNames: Story = { args: { widths: [320], article: longNames } };

export const SideBySide: Story = {
  args: { widths: [320, 600, 1000] },
  // The same map three times has the same name three times.
  parameters: { a11y: { config: { rules: [{ id: 'landmark-unique', enabled: false }] } } },
};

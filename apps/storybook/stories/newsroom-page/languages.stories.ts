import '@onrecord/widgets/onrecord-article';
import '@onrecord/widgets/onrecord-quote-card';
import '@onrecord/widgets/onrecord-quote-cards';
import '@onrecord/widgets/onrecord-reactions-map';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { tidePower } from '../articles/tide-power.js';
import '../stacked.css';

/** Widgets speak the language of the text around them, by the nearest `lang`; what people said stays in theirs. */
const meta: Meta<{ lang: string }> = {
  title: 'Newsroom page/Languages',
  tags: ['!autodocs'],
  argTypes: { lang: { control: 'select', options: ['en', 'de', 'fr', 'es', 'uk', 'ar'] } },
  render: ({ lang }) => html`
    <onrecord-article class="stacked" .article=${tidePower} lang=${lang} dir=${lang === 'ar' ? 'rtl' : 'ltr'}>
      <onrecord-quote-card quote="turtles"></onrecord-quote-card>
      <onrecord-reactions-map></onrecord-reactions-map>
      <onrecord-quote-cards
        filters="topic stance"
        topic="station"
        stance="mixed supportive"
      ></onrecord-quote-cards>
    </onrecord-article>
  `,
};
export default meta;

type Story = StoryObj<{ lang: string }>;

export const InGerman: Story = { args: { lang: 'de' } };

export const InFrench: Story = { args: { lang: 'fr' } };

export const InSpanish: Story = { args: { lang: 'es' } };

export const InUkrainian: Story = { args: { lang: 'uk' } };

export const InArabic: Story = { args: { lang: 'ar' } };

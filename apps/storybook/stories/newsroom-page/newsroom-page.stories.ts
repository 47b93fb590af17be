import { kremlinPause } from '@onrecord/core/articles/kremlin-pause';
import '@onrecord/widgets/onrecord-article';
import '@onrecord/widgets/onrecord-quote-card';
import '@onrecord/widgets/onrecord-quote-cards';
import '@onrecord/widgets/onrecord-reactions-map';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { tidePower } from '../articles/tide-power.js';
import { meridian } from './meridian.js';

const meta: Meta = {
  title: 'Newsroom page',
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen', controls: { disable: true } },
};
export default meta;

/** The bundled article as a site would set it, with the widgets where an editor would put them. */
export const KremlinPause: StoryObj = {
  render: () =>
    meridian(html`
      <onrecord-article .article=${kremlinPause}>
        <article>
          <h1>${kremlinPause.headline}</h1>
          <p class="standfirst">${kremlinPause.sections[0]?.summary}</p>
          <p class="byline">From our foreign desk</p>
          ${summaryOf('announcement')}
          <onrecord-quote-card class="pull" quote="shifting-positions"></onrecord-quote-card>
          ${summaryOf('reactions')}
          <onrecord-reactions-map class="wide"></onrecord-reactions-map>
          ${summaryOf('truce-plan')}
          <onrecord-quote-card class="pull" quote="unrealistic-and-dangerous"></onrecord-quote-card>
          ${summaryOf('us-politics')} ${summaryOf('consequences')} ${summaryOf('outlook')}
          <h2>Who said what</h2>
          <onrecord-quote-cards class="wide" filters="topic stance speaker"></onrecord-quote-cards>
        </article>
      </onrecord-article>
    `),
};

/** A fictional article with its text: passages open their cards, and cards show their passages. */
export const TidePower: StoryObj = {
  render: () =>
    meridian(html`
      <onrecord-article .article=${tidePower} marks>
        <article>
          <h1>${tidePower.headline}</h1>
          <p class="standfirst">${tidePower.sections[0]?.summary}</p>
          <p class="byline">From our correspondent on the quay</p>
          ${textOf('station')}
          <onrecord-quote-card class="pull" quote="rent"></onrecord-quote-card>
          ${textOf('replies')}
          <onrecord-reactions-map class="wide"></onrecord-reactions-map>
          ${textOf('nights')}
          <p>
            The last word that evening was the harbor workers’:
            <onrecord-quote-card size="inline" quote="work"></onrecord-quote-card>
          </p>
          <h2>Who said what</h2>
          <onrecord-quote-cards
            class="wide"
            filters="topic stance speaker attribution"
          ></onrecord-quote-cards>
        </article>
      </onrecord-article>
    `),
};

function summaryOf(id: (typeof kremlinPause.sections)[number]['id']): TemplateResult {
  const { heading, summary } = kremlinPause.sections.find((section) => section.id === id) ?? {};
  return html`<h2>${heading}</h2>
    <p>${summary}</p>`;
}

function textOf(id: (typeof tidePower.sections)[number]['id']): TemplateResult {
  const { heading, text } = tidePower.sections.find((section) => section.id === id) ?? {};
  return html`<h2>${heading}</h2>
    ${text?.split('\n\n').map((paragraph) => html`<p>${paragraph}</p>`)}`;
}

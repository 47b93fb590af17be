import { kremlinPause } from '@onrecord/core/articles/kremlin-pause';
import '@onrecord/widgets/onrecord-article';
import '@onrecord/widgets/onrecord-quote-card';
import '@onrecord/widgets/onrecord-quote-cards';
import '@onrecord/widgets/onrecord-reactions-map';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import './newsroom-page.css';

const meta: Meta = {
  title: 'Newsroom page',
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen', controls: { disable: true } },
};
export default meta;

type SectionId = (typeof kremlinPause.sections)[number]['id'];

function section(id: SectionId): TemplateResult {
  const { heading, summary } = kremlinPause.sections.find((candidate) => candidate.id === id) ?? {};
  return html`<h2>${heading}</h2>
    <p>${summary}</p>`;
}

/** The bundled article as a site would set it, with the widgets where an editor would put them. */
export const KremlinPause: StoryObj = {
  render: () => html`
    <div class="newspaper">
      <header class="masthead">
        <p class="name">The Meridian</p>
        <nav aria-label="Sections">
          <a href="#world" aria-current="page">World</a> <a href="#politics">Politics</a>
          <a href="#business">Business</a> <a href="#science">Science</a> <a href="#culture">Culture</a>
        </nav>
      </header>
      <main>
        <onrecord-article .article=${kremlinPause}>
          <article>
            <h1>${kremlinPause.headline}</h1>
            <p class="standfirst">${kremlinPause.sections[0]?.summary}</p>
            <p class="byline">From our foreign desk</p>
            ${section('announcement')}
            <onrecord-quote-card class="pull" quote="shifting-positions"></onrecord-quote-card>
            ${section('reactions')}
            <onrecord-reactions-map class="wide"></onrecord-reactions-map>
            ${section('truce-plan')}
            <onrecord-quote-card class="pull" quote="unrealistic-and-dangerous"></onrecord-quote-card>
            ${section('us-politics')} ${section('consequences')} ${section('outlook')}
            <h2>Who said what</h2>
            <onrecord-quote-cards class="wide"></onrecord-quote-cards>
          </article>
        </onrecord-article>
      </main>
      <footer class="imprint">
        <p>The Meridian is a newspaper that doesn’t exist, and this page shows how one might use Onrecord.</p>
      </footer>
    </div>
  `,
};

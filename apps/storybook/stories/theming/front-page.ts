import '@onrecord/widgets/onrecord-article';
import '@onrecord/widgets/onrecord-quote-card';
import '@onrecord/widgets/onrecord-quote-cards';
import '@onrecord/widgets/onrecord-reactions-map';
import { html, type TemplateResult } from 'lit';
import { tidePower } from '../articles/tide-power.js';
import './front-pages.css';

export interface Publication {
  /** The class that its style sheet is for. */
  readonly theme: string;
  readonly name: string;
  readonly issue: string;
  /** How it sets its cards. */
  readonly layout?: 'grid' | 'carousel';
  readonly groupBy?: 'section' | 'stance';
}

/** One story with every widget, as the front page of a publication. */
export function frontPage({ theme, name, issue, layout, groupBy }: Publication): TemplateResult {
  return html`
    <div class="front-page ${theme}">
      <header class="masthead">
        <p class="name">${name}</p>
        <p class="issue">${issue}</p>
      </header>
      <onrecord-article .article=${tidePower}>
        <main>
          <div class="lead">
            <div>
              <p class="kicker">The strait</p>
              <h1>${tidePower.headline}</h1>
              <p class="standfirst">${tidePower.sections[0]?.summary}</p>
            </div>
            <onrecord-quote-card quote="rent"></onrecord-quote-card>
          </div>
          <onrecord-reactions-map></onrecord-reactions-map>
          <section>
            <h2>Who said what</h2>
            <onrecord-quote-cards
              filters="topic stance speaker"
              .layout=${layout}
              .groupBy=${groupBy}
            ></onrecord-quote-cards>
          </section>
        </main>
      </onrecord-article>
    </div>
  `;
}

import { html, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import './bare-page.js';
import './copy-code.js';
import './embed-this.css';
import { leftOf } from './left-of.js';

/** What a site pastes, what readers get of it, and what is left of it at worst. */
export function embedded(code: string, lang: string): TemplateResult {
  return html`
    <div class="embed">
      <section>
        <h2>What you paste</h2>
        <copy-code .code=${code}></copy-code>
      </section>
      <div class="results">
        <section>
          <h2>What readers see</h2>
          <div lang=${lang} dir=${lang === 'ar' ? 'rtl' : 'ltr'}>${unsafeHTML(code)}</div>
        </section>
        <section>
          <h2>What is left without scripts, tags and attributes</h2>
          <bare-page .markup=${leftOf(code)}></bare-page>
        </section>
      </div>
    </div>
  `;
}

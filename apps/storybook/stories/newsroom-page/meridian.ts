import { html, type TemplateResult } from 'lit';
import './newsroom-page.css';

/** A page of a newspaper that doesn't exist. */
export function meridian(content: TemplateResult): TemplateResult {
  return html`
    <div class="newspaper">
      <header class="masthead">
        <p class="name">The Meridian</p>
        <nav aria-label="Sections">
          <a href="#world" aria-current="page">World</a> <a href="#politics">Politics</a>
          <a href="#business">Business</a> <a href="#science">Science</a> <a href="#culture">Culture</a>
        </nav>
      </header>
      <main>${content}</main>
      <footer class="imprint">
        <p>The Meridian is a newspaper that doesn’t exist, and this page shows how one might use Onrecord.</p>
      </footer>
    </div>
  `;
}

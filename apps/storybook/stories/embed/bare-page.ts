import { LitElement, css, type PropertyDeclarations } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';

/** HTML as a page shows it that has no style of its own. */
export class BarePage extends LitElement {
  static override styles = css`
    :host {
      all: initial;
      display: block;
      color: CanvasText;
      color-scheme: inherit;
      overflow-wrap: anywhere;
    }
  `;

  static override properties: PropertyDeclarations = { markup: {} };

  declare markup: string;

  protected override render(): unknown {
    return unsafeHTML(this.markup);
  }
}

customElements.define('bare-page', BarePage);

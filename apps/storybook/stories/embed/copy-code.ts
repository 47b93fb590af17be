import { LitElement, css, html, type PropertyDeclarations, type TemplateResult } from 'lit';

/** Code, and a button that copies it. */
export class CopyCode extends LitElement {
  static override styles = css`
    :host {
      display: block;
    }

    pre {
      max-block-size: 20rem;
      margin: 0;
      padding: 1rem;
      overflow: auto;
      border: 1px solid light-dark(#c9ced3, #444b52);
      border-radius: 0.25rem;
      background: light-dark(#f5f6f7, #1c2126);
      font:
        0.8125rem/1.5 ui-monospace,
        monospace;
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }

    p {
      display: flex;
      gap: 0.75rem;
      align-items: center;
      margin: 0.5rem 0 0;
    }

    button {
      min-block-size: 2.25rem;
      padding: 0 1rem;
      border: 1px solid;
      border-radius: 0.25rem;
      background: none;
      color: inherit;
      font: inherit;
      cursor: pointer;
    }

    :focus-visible {
      outline: 0.1875rem solid light-dark(#0b57d0, #a8c7fa);
      outline-offset: 0.125rem;
    }
  `;

  static override properties: PropertyDeclarations = { code: {}, status: { state: true } };

  declare code: string;
  declare status: string;

  constructor() {
    super();
    this.code = '';
    this.status = '';
  }

  protected override render(): TemplateResult {
    return html`<pre tabindex="0" role="region" aria-label="Code" dir="ltr"><code>${this.code}</code></pre>
      <p>
        <button type="button" @click=${this.#copy}>Copy</button>
        <span role="status">${this.status}</span>
      </p>`;
  }

  /** Where the clipboard is blocked, the code is selected for the reader to copy. */
  #copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(this.code);
      this.status = 'Copied.';
    } catch {
      const code = this.renderRoot.querySelector('code');
      if (code !== null) getSelection()?.selectAllChildren(code);
      this.status = 'The browser allows no copying: the code is selected.';
    }
  };
}

customElements.define('copy-code', CopyCode);

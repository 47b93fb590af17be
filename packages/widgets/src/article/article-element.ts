import { ContextProvider } from '@lit/context';
import type { Article } from '@onrecord/core';
import {
  LitElement,
  css,
  html,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { OnrecordSelectEvent } from '../selection/select-event.js';
import { articleContext } from './article-context.js';
import { ArticleController } from './article-controller.js';
import { waiting } from './article-state.js';
import { standby } from './standby.js';
import { standbyStyles } from './standby.styles.js';

/**
 * Gives one article to every Onrecord element inside it, and keeps their selection in step.
 *
 * @tagname onrecord-article
 * @slot - The page's own content, with the elements that show the article anywhere in it.
 * @csspart problem - The message to the site owner where the article can't be shown.
 */
export class OnrecordArticle extends LitElement {
  static override styles = [
    standbyStyles,
    css`
      :host {
        display: block;
      }
    `,
  ];

  static override properties: PropertyDeclarations = {
    article: { attribute: false },
    src: {},
    selected: { reflect: true },
  };

  /** The article. Comes before `src`. */
  declare article: Article | undefined;
  /** The address of the article's JSON, as `<id>.onrecord.json`. Fetched once for the whole page. */
  declare src: string | undefined;
  /** The id of the selected actor. */
  declare selected: string | undefined;

  #source = new ArticleController(this);
  /** The id of the article shown: pages may give the same article as a new object. */
  #shown: string | undefined;
  #provider = new ContextProvider(this, {
    context: articleContext,
    initialValue: { state: waiting, selected: undefined },
  });

  constructor() {
    super();
    this.addEventListener(OnrecordSelectEvent.eventName, this.#onSelect as EventListener);
  }

  protected override render(): TemplateResult {
    const { state } = this.#source;
    return state.status === 'failed' ? standby(this, state) : html`<slot></slot>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const { state } = this.#source;
    const shown = state.status === 'ready' ? state.article.id : this.#shown;
    const isAnother = this.#shown !== undefined && shown !== this.#shown;
    // An actor selected in one article means nothing in the next.
    if (isAnother && !changed.has('selected')) this.selected = undefined;
    this.#shown = shown;
    this.#provider.setValue({ state, selected: this.selected });
  }

  #onSelect = (event: OnrecordSelectEvent): void => {
    // An event of this name may come from elsewhere, and an element inside may show another article.
    if (!('actor' in event) || (event.article !== undefined && event.article.id !== this.#shown)) return;
    this.selected = event.actor;
  };
}

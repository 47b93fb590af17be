import { ContextEvent } from '@lit/context';
import type { ReactiveController } from 'lit';
import { late } from '../element/late.js';
import { followLanguage } from '../language/follow-language.js';
import { articleContext, type ArticleContext } from './article-context.js';
import type { ArticleHost } from './article-controller.js';
import { loading, ready, waiting, type ArticleState } from './article-state.js';

/** Where a host without an article of its own finds one: in the `<onrecord-article>` around it, else in the HTML inside it. */
export class Surroundings implements ReactiveController {
  readonly #host: ArticleHost;
  #context: ArticleContext | undefined;
  #unsubscribe: (() => void) | undefined;
  /** What the HTML inside the host says; undefined until it was read. */
  #content: ArticleState | undefined;

  constructor(host: ArticleHost) {
    this.#host = host;
    followLanguage(host);
    host.addController(this);
  }

  /** What the enclosing `<onrecord-article>` gives. */
  get context(): ArticleContext | undefined {
    return this.#context;
  }

  get state(): ArticleState {
    if (this.#context !== undefined) return this.#context.state;
    // Only what `@onrecord/core/html` made has an article in it.
    if (this.#content === undefined && this.#host.querySelector('[data-onrecord]') !== null)
      void this.#readContent();
    return this.#content ?? waiting;
  }

  hostConnected(): void {
    if (this.#content === waiting) this.#content = undefined;
    this.#subscribe();
    // A page that is still arriving may have the HTML yet to come.
    if (document.readyState === 'loading')
      document.addEventListener('DOMContentLoaded', () => {
        this.#host.requestUpdate();
      });
    // An <onrecord-article> that is registered only later doesn't answer yet.
    void customElements.whenDefined('onrecord-article').then(() => {
      if (this.#host.isConnected && this.#context === undefined) this.#subscribe();
    });
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#context = undefined;
  }

  #subscribe(): void {
    const receive = (context: ArticleContext, unsubscribe?: () => void): void => {
      this.#context = context;
      this.#unsubscribe = unsubscribe;
      this.#host.requestUpdate();
    };
    this.#host.dispatchEvent(new ContextEvent(articleContext, this.#host, receive, true));
  }

  async #readContent(): Promise<void> {
    this.#content = loading;
    const reader = await late(
      'what reads an article from HTML',
      () => import('../html-data/article-from-html.js'),
    );
    const article = reader?.articleFromHtml(this.#host);
    this.#content = article === undefined ? waiting : ready(article);
    this.#host.requestUpdate();
  }
}

import { ContextEvent } from '@lit/context';
import type { Article } from '@onrecord/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { articleContext, type ArticleContext } from './article-context.js';
import { loading, waiting, type ArticleState } from './article-state.js';
import { isUsable } from './is-usable.js';
import { loadArticle, readArticle } from './read-article.js';

/** An element that shows an article: given as it is, or by the address of its JSON. */
export interface ArticleHost extends ReactiveControllerHost, HTMLElement {
  article: Article | undefined;
  src: string | undefined;
}

/**
 * Finds an element's article: its `article`, else the one at its `src`, else that of the `<onrecord-article>` around it.
 * The host is updated whenever the answer changes.
 */
export class ArticleController implements ReactiveController {
  state: ArticleState = waiting;
  /** What the enclosing `<onrecord-article>` gives, if there is one. */
  context: ArticleContext | undefined;

  readonly #host: ArticleHost;
  #article: unknown;
  #src: string | undefined;
  #reading = 0;
  #unsubscribe: (() => void) | undefined;

  constructor(host: ArticleHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#subscribe();
    // An <onrecord-article> that is registered only later doesn't answer yet.
    if (this.context === undefined && this.#host.closest('onrecord-article')) {
      void customElements.whenDefined('onrecord-article').then(() => {
        if (this.#host.isConnected && this.context === undefined) this.#subscribe();
      });
    }
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.context = undefined;
  }

  hostUpdate(): void {
    // Frameworks and removed attributes give null for nothing.
    const article: unknown = this.#host.article ?? undefined;
    const src = this.#host.src || undefined;
    const isOwn = article !== undefined || src !== undefined;
    if (!isOwn) this.state = this.context?.state ?? waiting;
    if (article === this.#article && src === this.#src) return;
    this.#article = article;
    this.#src = src;
    this.#reading += 1;
    if (!isOwn) return;
    if (isUsable(article)) this.state = { status: 'ready', article };
    else void this.#read(article === undefined ? loadArticle(src ?? '') : readArticle(article));
  }

  async #read(found: Promise<ArticleState>): Promise<void> {
    const reading = this.#reading;
    this.state = loading;
    const state = await found;
    // Another article may have been asked for meanwhile.
    if (reading !== this.#reading) return;
    this.state = state;
    if (state.status === 'failed') report(this.#host, state);
    this.#host.requestUpdate();
  }

  #subscribe(): void {
    const receive = (context: ArticleContext, unsubscribe?: () => void): void => {
      this.context = context;
      this.#unsubscribe = unsubscribe;
      this.#host.requestUpdate();
    };
    this.#host.dispatchEvent(new ContextEvent(articleContext, this.#host, receive, true));
  }
}

function report(host: HTMLElement, { problem, issues }: Extract<ArticleState, { status: 'failed' }>): void {
  const lines = issues.map(({ path, message }) => `\n  ${path}: ${message}`);
  console.error(`onrecord: <${host.localName}> can't be shown. ${problem}${lines.join('')}`, host);
}

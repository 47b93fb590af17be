import { ContextEvent } from '@lit/context';
import type { Article } from '@onrecord/core';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { onServer } from '../element/on-server.js';
import { articleContext, type ArticleContext } from './article-context.js';
import { loading, waiting, type ArticleState, type Failed } from './article-state.js';
import { isUsable } from './is-usable.js';
import { messageOf } from './message-of.js';
import { explain, loadArticle, readArticle } from './read-article.js';
import { report, standby } from './standby.js';
import { UsageError } from './usage-error.js';

/** An element that shows an article: given as it is, or by the address of its JSON. */
export interface ArticleHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  article: Article | undefined;
  src: string | undefined;
}

/**
 * Finds an element's article: its `article`, else the one at its `src`, else that of the `<onrecord-article>` around it, else
 * what the HTML inside it says. The host is updated whenever the answer changes.
 */
export class ArticleController implements ReactiveController {
  /** Set by a host that needs more than an article to draw it, until that is there. */
  isHeld = false;

  #state: ArticleState = waiting;
  readonly #host: ArticleHost;
  #context: ArticleContext | undefined;
  /** What the HTML inside the host says; undefined until it was read. */
  #content: ArticleState | undefined;
  #unsubscribe: (() => void) | undefined;
  #article: unknown;
  #src: string | undefined;
  #reading = 0;
  #undrawable: { readonly article: Article; readonly state: Failed | typeof loading } | undefined;

  constructor(host: ArticleHost) {
    this.#host = host;
    host.addController(this);
  }

  get state(): ArticleState {
    return this.isHeld && this.#state.status === 'ready' ? loading : this.#state;
  }

  /** What the enclosing `<onrecord-article>` gives; undefined where there is none, or the host has an article of its own. */
  get context(): ArticleContext | undefined {
    return this.#hasOwn() ? undefined : this.#context;
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
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#context = undefined;
  }

  hostUpdate(): void {
    const { article, src } = this.#own();
    const isOwn = this.#hasOwn();
    if (!isOwn) this.#state = this.#context?.state ?? this.#ofContent();
    if (article === this.#article && src === this.#src) return;
    this.#article = article;
    this.#src = src;
    this.#reading += 1;
    if (!isOwn) return;
    if (isUsable(article)) this.#state = { status: 'ready', article };
    else void this.#read(article === undefined ? loadArticle(src ?? '') : readArticle(article));
  }

  /** What the host shows: its drawing of the article, or, where there is none or drawing it fails, what stands in for it. */
  draw(template: (article: Article) => TemplateResult): TemplateResult {
    const { state } = this;
    if (state.status !== 'ready') return standby(this.#host, state);
    if (state.article === this.#undrawable?.article) return standby(this.#host, this.#undrawable.state);
    try {
      return template(state.article);
    } catch (error) {
      if (error instanceof UsageError) {
        const failed: Failed = { status: 'failed', problem: '', issues: error.issues };
        void report(this.#host, failed);
        return standby(this.#host, failed);
      }
      void this.#giveUp(state.article, `The article can’t be drawn: ${messageOf(error)}.`);
      return standby(this.#host, loading);
    }
  }

  /** What the host was given itself. Frameworks and removed attributes give null for nothing. */
  #own(): { readonly article: unknown; readonly src: string | undefined } {
    return { article: this.#host.article ?? undefined, src: this.#host.src || undefined };
  }

  #hasOwn(): boolean {
    const { article, src } = this.#own();
    return article !== undefined || src !== undefined;
  }

  #ofContent(): ArticleState {
    if (this.#content === undefined && hasArticle(this.#host)) void this.#readContent();
    return this.#content ?? waiting;
  }

  async #readContent(): Promise<void> {
    this.#content = loading;
    try {
      const { articleFromHtml } = await import('../html-data/article-from-html.js');
      const article = articleFromHtml(this.#host);
      this.#content = article === undefined ? waiting : { status: 'ready', article };
    } catch (error) {
      this.#content = waiting;
      console.error('onrecord: what reads an article from HTML could not be loaded.', error);
    }
    this.#host.requestUpdate();
  }

  async #read(found: Promise<ArticleState>): Promise<void> {
    const reading = this.#reading;
    this.#state = loading;
    const state = await found;
    // Another article may have been asked for meanwhile.
    if (reading !== this.#reading) return;
    this.#state = state;
    if (state.status === 'failed') void report(this.#host, state);
    this.#host.requestUpdate();
  }

  /** Stops drawing an article that can't be drawn, and finds out why. */
  async #giveUp(article: Article, problem: string): Promise<void> {
    this.#undrawable = { article, state: loading };
    const state = await explain(article, problem);
    void report(this.#host, state);
    if (this.#undrawable.article === article) this.#undrawable = { article, state };
    this.#host.requestUpdate();
  }

  #subscribe(): void {
    const receive = (context: ArticleContext, unsubscribe?: () => void): void => {
      this.#context = context;
      this.#unsubscribe = unsubscribe;
      this.#host.requestUpdate();
    };
    this.#host.dispatchEvent(new ContextEvent(articleContext, this.#host, receive, true));
  }
}

/** Whether HTML that `@onrecord/core/html` made is inside. */
function hasArticle(host: ArticleHost): boolean {
  return !onServer && host.querySelector('[data-onrecord]') !== null;
}

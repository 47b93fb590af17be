import { ContextEvent } from '@lit/context';
import type { Article } from '@onrecord/core';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { late } from '../element/late.js';
import { onServer } from '../element/on-server.js';
import { articleContext, type ArticleContext } from './article-context.js';
import { failed, loading, ready, waiting, type ArticleState, type Failed } from './article-state.js';
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
  pinned: string | undefined;
  refresh: number | undefined;
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
  /** What was given when it was read last. */
  #read: unknown;
  #pinned: string | undefined;
  #loading = new AbortController();
  #isRefreshed = false;
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
    return this.#given === undefined ? this.#context : undefined;
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
    // What is only moved within the page is back by then.
    queueMicrotask(() => {
      if (this.#host.isConnected || this.#state !== loading) return;
      this.#loading.abort();
      this.#read = undefined;
    });
  }

  hostUpdate(): void {
    const given = this.#given;
    const { src, pinned, refresh } = this.#host;
    if (refresh && !this.#isRefreshed) void this.#keepFresh();
    if (given === undefined) this.#state = this.#context?.state ?? this.#ofContent();
    if (given === this.#read && pinned === this.#pinned) return;
    this.#read = given;
    this.#pinned = pinned;
    this.#loading.abort();
    this.#loading = new AbortController();
    if (isUsable(given)) this.#state = ready(given);
    else if (given !== undefined) {
      const wanted = { signal: this.#loading.signal, integrity: pinned || undefined };
      void this.#take(given === src ? loadArticle(src, wanted) : readArticle(given));
    }
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
        const fault = failed('', error.issues);
        void report(this.#host, fault);
        return standby(this.#host, fault);
      }
      void this.#giveUp(state.article, `The article can’t be drawn: ${messageOf(error)}.`);
      return standby(this.#host, loading);
    }
  }

  /** What the host was given itself: an article, or the address of one. Frameworks and removed attributes give null for nothing. */
  get #given(): unknown {
    return this.#host.article ?? (this.#host.src || undefined);
  }

  async #keepFresh(): Promise<void> {
    this.#isRefreshed = true;
    const loaded = await late('what refreshes the article', () => import('./refresh-article.js'));
    loaded?.refreshArticle(this.#host, (article) => {
      this.#state = ready(article);
    });
  }

  #ofContent(): ArticleState {
    if (this.#content === undefined && hasArticle(this.#host)) void this.#readContent();
    return this.#content ?? waiting;
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

  async #take(found: Promise<ArticleState>): Promise<void> {
    const { signal } = this.#loading;
    this.#state = loading;
    const state = await found;
    // Another article may have been asked for meanwhile.
    if (signal.aborted) return;
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

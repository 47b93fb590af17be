import type { Article } from '@onrecord/core';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { onServer } from '../element/on-server.js';
import { articleCare } from './article-care.js';
import type { ArticleContext } from './article-context.js';
import { articleOf } from './article-of.js';
import { failed, loading, ready, waiting, type ArticleState, type Failed } from './article-state.js';
import { isUsable } from './is-usable.js';
import { messageOf } from './message-of.js';
import { lateSurroundings } from './late-surroundings.js';
import { standby } from './standby.js';
import type { Surroundings } from './surroundings.js';

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
  #state: ArticleState = waiting;
  readonly #host: ArticleHost;
  readonly #isHeld: (article: Article) => boolean;
  #surroundings: Surroundings | undefined;
  /** What was given when it was read last. */
  #read: unknown;
  #pinned: string | undefined;
  #loading = new AbortController();
  /** Why drawing fails, once that is known. */
  #fault: Failed | undefined;

  /** `isHeld`: whether the host needs more than the article to draw it, which isn't there yet. */
  constructor(host: ArticleHost, isHeld: (article: Article) => boolean = () => false) {
    this.#host = host;
    this.#isHeld = isHeld;
    host.addController(this);
  }

  get state(): ArticleState {
    const state = this.#state;
    return !onServer && state.status === 'ready' && this.#isHeld(state.article) ? loading : state;
  }

  /** What the enclosing `<onrecord-article>` gives; undefined where there is none, or the host has an article of its own. */
  get context(): ArticleContext | undefined {
    return this.#given === undefined ? this.#surroundings?.context : undefined;
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    // What is only moved within the page is back by then.
    queueMicrotask(() => {
      if (this.#host.isConnected || this.#state !== loading) return;
      this.#loading.abort();
      this.#read = undefined;
    });
  }

  hostUpdate(): void {
    const given = this.#given;
    const { pinned, refresh } = this.#host;
    if (refresh) void this.#keepFresh();
    if (given === undefined) this.#state = this.#find();
    if (given === this.#read && pinned === this.#pinned) return;
    this.#read = given;
    this.#pinned = pinned;
    this.#loading.abort();
    this.#loading = new AbortController();
    if (isUsable(given)) this.#state = ready(given);
    else if (given !== undefined) void this.#take(given);
  }

  /** What the host shows: its drawing of the article, or, where there is none or drawing it fails, what stands in for it. */
  draw(template: (article: Article) => TemplateResult): TemplateResult {
    const { state } = this;
    if (state.status !== 'ready') return standby(this.#host, state);
    try {
      const drawing = template(state.article);
      this.#fault = undefined;
      return drawing;
    } catch (error) {
      void this.#explain(error, state.article);
      return standby(this.#host, this.#fault ?? loading);
    }
  }

  /** What the host was given itself: an article, or the address of one. Frameworks and removed attributes give null for nothing. */
  get #given(): unknown {
    return this.#host.article ?? (this.#host.src || undefined);
  }

  /** What there is for a host that was given nothing. A server doesn't know what is around it. */
  #find(): ArticleState {
    if (!onServer && !lateSurroundings.isLackedBy(this.#host))
      this.#surroundings ??= new lateSurroundings.part!(this.#host);
    return this.#surroundings?.state ?? waiting;
  }

  async #keepFresh(): Promise<void> {
    const care = await articleCare.load();
    void care?.keepFresh(this.#host, (article) => {
      this.#state = ready(article);
    });
  }

  async #take(given: unknown): Promise<void> {
    const { signal } = this.#loading;
    this.#state = loading;
    const state = await articleOf(given, this.#host, signal);
    // Another article may have been asked for meanwhile.
    if (signal.aborted) return;
    this.#state = state;
    if (state.status === 'failed') this.#report(state);
    this.#host.requestUpdate();
  }

  /** Finds out why an article can't be drawn, and says so. */
  async #explain(error: unknown, article: Article): Promise<void> {
    const care = await articleCare.load();
    const fault = (await care?.faultOf(error, article)) ?? failed(messageOf(error));
    if (this.#fault === undefined) this.#host.requestUpdate();
    this.#fault = fault;
    this.#report(fault);
  }

  #report(fault: Failed): void {
    if (articleCare.part) articleCare.part.reportProblem(this.#host, fault);
    else console.error(this.#host, fault);
  }
}

import type { Article } from '@onrecord/core';
import { css, type ReactiveController } from 'lit';
import { languageOf } from '../language/language-of.js';
import { languageFor } from '../language/languages.js';
import { msg, speak } from '../language/msg.js';
import type { ArticleHost } from './article-controller.js';
import { keptFocus } from './kept-focus.js';
import type { readArticle } from './read-article.js';
import { issueLine } from './usage-error.js';
import { watchJson } from './watch-json.js';

const { styleSheet } = css`
  .updated {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;

/** Keeps an element's article as new as what is at its `src`, as often as its `refresh` says, and tells readers of each change. */
export function refreshArticle(
  host: ArticleHost,
  show: (article: Article) => void,
  read: typeof readArticle,
): void {
  host.addController(new Refreshing(host, show, read));
}

class Refreshing implements ReactiveController {
  readonly #host: ArticleHost;
  readonly #show: (article: Article) => void;
  readonly #read: typeof readArticle;
  readonly #line = document.createElement('div');
  /** What is watched, and how often. */
  #watched = '';
  #stop: (() => void) | undefined;

  constructor(host: ArticleHost, show: (article: Article) => void, read: typeof readArticle) {
    this.#host = host;
    this.#show = show;
    this.#read = read;
    this.#line.className = 'updated';
    this.#line.role = 'status';
    if (styleSheet !== undefined) (host.renderRoot as ShadowRoot).adoptedStyleSheets.push(styleSheet);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.#watched = '';
  }

  hostUpdated(): void {
    const { article, src, refresh, pinned, renderRoot, isConnected } = this.#host;
    // Before what the element draws, which it takes out as a whole.
    if (this.#line.parentNode !== renderRoot) renderRoot.prepend(this.#line);
    const isWanted = isConnected && !article && src && !pinned && refresh && refresh > 0;
    const wanted = isWanted ? `${refresh} ${src}` : '';
    if (wanted === this.#watched) return;
    this.#stop?.();
    this.#watched = wanted;
    this.#stop = isWanted ? watchJson(src, refresh, (json) => void this.#take(json)) : undefined;
  }

  async #take(json: unknown): Promise<void> {
    const state = await this.#read(json);
    if (state.status === 'failed') {
      const lines = [state.problem, ...state.issues.map(issueLine)].join('\n  ');
      console.warn(`onrecord: a new version of the article isn’t shown. ${lines}`, this.#host);
    }
    if (state.status !== 'ready' || this.#stop === undefined) return;
    const returnFocus = keptFocus();
    this.#show(state.article);
    this.#host.requestUpdate();
    this.#line.textContent = '';
    const language = await languageFor(languageOf(this.#host));
    // By then, elements inside this one have been drawn, too.
    requestAnimationFrame(() => {
      returnFocus();
      this.#line.textContent = speak(language, () => msg('The article was updated.'));
    });
  }
}

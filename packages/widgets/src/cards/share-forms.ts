import type { Article, Quote } from '@onrecord/core';
import { quoteHtml } from '@onrecord/core/html';
import { embedCode } from './embed-code.js';
import { quoteText } from './quote-text.js';
import { spokenWords } from './spoken-words.js';

/** What a reader can take along of a quote, in the language that is being spoken. */
export interface ShareForms {
  readonly text: string;
  readonly html: string;
  /** Lands on the words; undefined where the article has no address. */
  readonly link: string | undefined;
  readonly code: string;
}

export function shareForms(
  host: HTMLElement,
  article: Article,
  quote: Quote,
  link: string | undefined,
): ShareForms {
  const { direction } = getComputedStyle(host);
  const html = quoteHtml(article, quote.id, { words: spokenWords(direction === 'rtl' ? 'rtl' : 'ltr') });
  return {
    text: quoteText(article, quote, link),
    html,
    link,
    code: embedCode(html, quote.id, addressFor(host)),
  };
}

interface WithSource extends HTMLElement {
  readonly article?: unknown;
  readonly src?: string | undefined;
}

/** Where other pages find the article's data: undefined where it was given as an object. */
function addressFor(host: WithSource): string | undefined {
  const own = [host, articleAround(host)].find((element) => element?.article || element?.src);
  if (!own?.src || own.article) return undefined;
  const { href, protocol } = new URL(own.src, document.baseURI);
  return /^https?:$/u.test(protocol) ? href : undefined;
}

/** The nearest `<onrecord-article>` around an element, in whatever tree. */
function articleAround(element: Element): WithSource | null {
  const tree = element.getRootNode();
  const around = element.closest<WithSource>('onrecord-article');
  return around ?? (tree instanceof ShadowRoot ? articleAround(tree.host) : null);
}

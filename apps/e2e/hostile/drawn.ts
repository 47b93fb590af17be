import { quoteHtml, quotesHtml, reactionsHtml } from '@onrecord/core/html';
import type { Article } from '@onrecord/core';
import { expect } from 'vitest';
import { siteScript } from '../pages/newsroom.js';
import { openPage, type OpenPage } from '../pages/open-page.js';

/** What the widgets of a page have made of articles. */
export interface Drawn {
  /** What their shadow trees are made of: names of elements, and of elements with an attribute. */
  readonly made: ReadonlySet<string>;
  readonly addresses: readonly string[];
  /** Scripts that ran, requests that were to leave the page, errors. What the console was told isn't among them. */
  readonly faults: readonly string[];
  /** How many widgets said why they can't draw their article. */
  readonly refused: number;
}

/** A page where scripts that got in would run, and requests would be noted. */
export function openStage(): Promise<OpenPage> {
  return openPage({
    policy: open,
    head: `<script>alert = (words) => faults.push('ran: ' + words);</script>
      <style>#stage > * { position: absolute; inset-block-start: 0; inline-size: 640px }</style>${siteScript}`,
    body: '<div id="stage"></div>',
  });
}

/** Scripts may run as they like, so that one which got in would. Nothing may come from elsewhere, or go there. */
const open = "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:; form-action 'self'";

/** Gives an element an article. */
export type Way = (element: HTMLElement, article: Article) => void;

export const ways = {
  'by property': (element, article) => {
    Object.assign(element, { article });
  },
  'by address': (element, article) => {
    const json = new Blob([JSON.stringify(article)], { type: 'application/json' });
    element.setAttribute('src', URL.createObjectURL(json));
  },
  'by an <onrecord-article> around': (element, article) => {
    const around = element.ownerDocument.createElement('onrecord-article');
    around.append(element);
    Object.assign(around, { article });
  },
  'by the HTML inside': (element, article) => {
    element.innerHTML = htmlOf[element.localName]!(article);
  },
} satisfies Record<string, Way>;

const htmlOf: Readonly<Record<string, (article: Article) => string>> = {
  'onrecord-reactions-map': reactionsHtml,
  'onrecord-quote-cards': quotesHtml,
  'onrecord-quote-card': (article) => quoteHtml(article, article.quotes[0]!.id),
};

const allTags = Object.keys(htmlOf);

/** Draws articles by widgets, and uses what there is to use. */
export async function drawn(articles: readonly Article[], give: Way, tags = allTags): Promise<Drawn> {
  const page = await openStage();
  const { document } = page;
  const elements = articles.flatMap((article) =>
    tags.map((tag) => {
      const element = document.createElement(tag);
      if (tag === 'onrecord-quote-card') element.setAttribute('quote', article.quotes[0]!.id);
      give(element, article);
      return element;
    }),
  );
  document.querySelector('#stage')!.append(...elements.map((element) => element.parentElement ?? element));
  const has = (selector: string) => (element: Element) => element.shadowRoot?.querySelector(selector) != null;
  const isShown = has('[part=share], [part=regions] button');
  const isRefused = has('[part=problem]');
  const isWaiting = (element: Element): boolean => !isShown(element) && !isRefused(element);
  await expect.poll(() => elements.filter(isWaiting).length).toBe(0);
  for (const { shadowRoot } of elements)
    for (const selector of ['[part=share]', '[part=actor]', 'summary'])
      shadowRoot!.querySelector<HTMLElement>(selector)?.click();
  const isOpen = (): boolean =>
    elements.every(
      (element) => !isShown(element) || has('[part=menu] button, #quotes p, #quotes figure')(element),
    );
  await expect.poll(isOpen).toBe(true);
  const inside = elements.flatMap(({ shadowRoot }) => [...shadowRoot!.querySelectorAll('*')]);
  const found = {
    made: new Set(inside.flatMap(namesOf)),
    addresses: inside.flatMap(addressesOf),
    faults: page.faults.filter((fault) => !fault.startsWith('console.')),
    refused: elements.filter(isRefused).length,
  };
  page.close();
  return found;
}

function namesOf(element: Element): string[] {
  const { localName } = element;
  return [localName, ...element.getAttributeNames().map((name) => `${localName} ${name}`)];
}

function addressesOf(element: Element): string[] {
  return ['href', 'src', 'xlink:href', 'cite', 'action', 'formaction', 'srcset', 'data', 'poster'].flatMap(
    (name) => element.getAttribute(name) ?? [],
  );
}

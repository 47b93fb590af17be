import { idle } from '../passages/idle.js';
import { embedOf } from './embed-of.js';
import { fittedFrames } from './fitted-frames.js';
import { isElement } from './is-element.js';
import { loadModule } from './load-module.js';
import { nearActions } from './near-actions.js';
import { maybePublished, publishedWidget, type PublishedWidget } from './published-widget.js';
import { rootHost, shadowRoots } from './shadow-roots.js';
import { tags } from './widget-tags.js';
import { watchPage } from './watch-page.js';

export interface Site {
  /** Where the modules of the elements are. */
  readonly modules: string;
  /** The folders whose widgets links may lead to. */
  readonly folders: readonly string[];
}

const anyTag = tags.join();
const wanted = [maybePublished, rootHost, anyTag].join();

/**
 * Makes widgets of the page's tags and links, now and whenever there are new ones. A second copy on the page finds nothing left to
 * do: what was done is seen in the page.
 */
export function upgradePage({ modules, folders }: Site): void {
  const widgetAt = (url: string): PublishedWidget | undefined => publishedWidget(url, folders);
  const near = nearActions();
  const fitFrame = fittedFrames((url) => widgetAt(url) !== undefined);

  const register = async (tag: string): Promise<boolean> => {
    if (customElements.get(tag) === undefined) await loadModule(`${modules}${tag}.js`);
    return customElements.get(tag) !== undefined;
  };

  const showTag = (element: Element): void => {
    const article = element.closest('onrecord-article');
    if (article !== null) void register(article.localName);
    void register(element.localName);
  };

  const showLink = async (link: HTMLAnchorElement): Promise<void> => {
    const widget = widgetAt(link.href);
    if (widget === undefined || !(await register(widget.tag))) return;
    // The page may have changed it meanwhile.
    const present = widgetAt(link.href);
    const embed = link.isConnected ? embedOf(link) : undefined;
    if (present?.tag !== widget.tag || embed === undefined) return;
    // What has the keyboard's focus would lose it if it were moved.
    if (embed.matches(':focus-within'))
      embed.addEventListener('focusout', () => void idle().then(() => showLink(link)), { once: true });
    else putAround(embed, present);
  };

  const take = (element: Element): void => {
    if (element.matches(rootHost)) lookInside(element);
    if (element instanceof HTMLAnchorElement) {
      const embed = widgetAt(element.href) && embedOf(element);
      if (embed !== undefined)
        near.add(embed, () => {
          void showLink(element);
        });
    } else if (element instanceof HTMLIFrameElement) {
      if (widgetAt(element.src) !== undefined) fitFrame(element);
    } else if (element.matches(anyTag))
      near.add(element, () => {
        showTag(element);
      });
  };

  const watch = watchPage((node) => {
    if (isElement(node) && node.matches(wanted)) take(node);
    node.querySelectorAll(wanted).forEach(take);
  }, near.forgetGone);
  const lookInside = shadowRoots(watch);

  watch(document);
}

/** What the page has stays in it, inside the element that takes its place once there is something to show. */
function putAround(embed: Element, { tag, src, quote }: PublishedWidget): void {
  const element = document.createElement(tag);
  element.setAttribute('src', src);
  if (quote !== undefined) element.setAttribute('quote', quote);
  embed.parentNode?.insertBefore(element, embed);
  element.appendChild(embed);
}

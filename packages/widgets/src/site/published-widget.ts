/** A published widget as an element. */
export interface PublishedWidget {
  readonly tag: string;
  readonly src: string;
  readonly quote?: string;
}

/** Matches every link and frame that may lead to a published widget, and few others. */
export const maybePublished = ['reactions-map.html', 'quote-']
  .map((part) => `a[href*="${part}"],iframe[src*="${part}"]`)
  .join();

/**
 * The widget whose page is at an address; undefined where the address is none of a published page in one of the folders, each
 * an absolute URL with a slash at its end. The inverse of `widgetUrl` in `@onrecord/core/html`; query and fragment don't matter.
 */
export function publishedWidget(url: string, folders: readonly string[]): PublishedWidget | undefined {
  const folder = folders.find((start) => url.startsWith(start));
  if (folder === undefined) return undefined;
  const [, article, file] = page.exec(url.slice(folder.length)) ?? [];
  if (article === undefined || file === undefined) return undefined;
  const src = `${folder}${article}/article.onrecord.json`;
  if (file === 'reactions-map' || file === 'quote-cards') return { tag: `onrecord-${file}`, src };
  // A second hyphen keeps the page of a quote with the id "cards" apart from that of the set.
  const [, quote] = /^quote--?([^-].*)$/.exec(file) ?? [];
  return quote === undefined ? undefined : { tag: 'onrecord-quote-card', src, quote };
}

const page = /^([A-Za-z0-9][\w.-]*)\/(reactions-map|quote-[\w.-]+)\.html(?:[?#]|$)/;

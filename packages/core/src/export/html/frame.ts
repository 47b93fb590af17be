import type { Article } from '../../schema/article.js';
import { attribute, markup, type Markup } from './markup.js';
import type { Pasted } from './pasted.js';
import { widgetTitle } from './widget-title.js';
import { widgetUrl } from './widget-url.js';

/** In CSS pixels. The height is what the widget most often needs in a column of text; the site script sets the true one. */
export const frameWidth = 640;
export const frameHeights = { 'reactions-map': 720, 'quote-cards': 800, 'quote-card': 360 };

/**
 * The published page in a frame as wide as its column. The frame may run scripts and open links in new tabs, nothing else: its
 * origin is opaque, so that it can't reach the page around it, not even one on the same host.
 */
export function frame(article: Article, pasted: Pasted): Markup {
  const src = attribute('src', widgetUrl(article, pasted));
  const title = attribute('title', widgetTitle(article, pasted, pasted));
  const height = attribute('height', `${frameHeights[pasted.widget]}`);
  return markup`<iframe${src}${title} width="100%"${height} loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"></iframe>`;
}

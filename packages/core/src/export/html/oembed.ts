import type { Article } from '../../schema/article.js';
import { filled } from '../filled.js';
import { toUri } from '../to-uri.js';
import { frame, frameHeights, frameWidth } from './frame.js';
import type { Pasted } from './pasted.js';
import { widgetTitle } from './widget-title.js';
import { folderUrl, widgetUrl } from './widget-url.js';

/** The answer of an oEmbed provider, of the type `rich` (oembed.com, section 2.3.4). */
export interface OEmbed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly author_name?: string;
  readonly author_url?: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
}

/** The author is the newsroom, the provider is the site that the widget is published on. */
export function oEmbed(article: Article, pasted: Pasted): OEmbed {
  const folder = folderUrl(pasted.base);
  return filled({
    version: '1.0',
    type: 'rich',
    html: frame(article, pasted).source,
    width: frameWidth,
    height: frameHeights[pasted.widget],
    title: widgetTitle(article, pasted, pasted),
    author_name: article.publisher?.name,
    author_url: toUri(article.publisher?.url),
    provider_name: hostOf(folder),
    provider_url: folder,
    thumbnail_url: widgetUrl(article, pasted, 'png'),
    thumbnail_width: 1200,
    thumbnail_height: 630,
  });
}

function hostOf(url: string): string {
  return url.replace(/^https?:\/\/|\/.*$/gu, '');
}

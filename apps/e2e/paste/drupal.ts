import { filtered, type AllowList } from './allow-list.js';

/**
 * The text format "Basic HTML" of Drupal 10 and 11: `allowed_html` of core/profiles/standard/config/install/filter.format.basic_html.yml,
 * with what the filter `filter_html` lets through on every element.
 */
const basicHtml: AllowList = {
  elements: {
    a: 'hreflang href',
    blockquote: 'cite',
    br: '',
    cite: '',
    code: '',
    dd: '',
    dl: '',
    dt: '',
    em: '',
    h2: 'id',
    h3: 'id',
    h4: 'id',
    h5: 'id',
    h6: 'id',
    img: 'src alt data-entity-uuid data-entity-type height width data-caption data-align',
    li: '',
    ol: 'type start',
    p: '',
    strong: '',
    ul: 'type',
  },
  everywhere: 'lang dir',
  protocols: [
    'http',
    'https',
    'ftp',
    'mailto',
    'news',
    'nntp',
    'tel',
    'telnet',
    'irc',
    'ssh',
    'sftp',
    'webcal',
    'rtsp',
  ],
  values: { dir: ['ltr', 'rtl'] },
};

/** What "Basic HTML" shows: `filter_html`, then `filter_html_image_secure`, which takes out images from other sites. */
export function drupalBasicHtml(html: string): string {
  return filtered(html, basicHtml).replace(
    /<img [^>]*>/gu,
    '<img src="/core/misc/icons/e32700/error.svg" alt="Image removed." height="16" width="16">',
  );
}

import type { PageFacts } from '../page.js';
import { addressOf, linkedArticle, nameOf } from './linked-article.js';
import type { PageReader } from './page-reader.js';

/** From its JSON-LD, else its Open Graph and other metadata, else its first `<h1>` and its title. */
export function pageFacts(page: PageReader): PageFacts {
  const linked = linkedArticle(page.linkedData.map((pieces) => pieces.join('')));
  const { meta } = page;
  return {
    headline:
      nameOf(linked['headline']) ??
      page.blocks.find(({ level }) => level === 1)?.text ??
      meta.get('og:title') ??
      page.title,
    language: nameOf(linked['inLanguage']) ?? page.language,
    direction: page.direction,
    publisher: nameOf(linked['publisher']) ?? meta.get('og:site_name'),
    publisherUrl: addressOf(linked['publisher']),
    published: nameOf(linked['datePublished']) ?? meta.get('article:published_time'),
    modified: nameOf(linked['dateModified']) ?? meta.get('article:modified_time'),
    url: addressOf(linked['url'] ?? linked['mainEntityOfPage']) ?? page.canonical ?? meta.get('og:url'),
  };
}

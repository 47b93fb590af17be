import type { Article } from '../../schema/article.js';
import { partUri } from '../article-uri.js';

/** The id of a node: by it other nodes of the document refer to it. */
export interface NodeReference {
  readonly '@id': string;
}

export function partReference(article: Article, ...path: [kind: string, ...ids: string[]]): NodeReference {
  return { '@id': partUri(article, ...path) };
}

import type { Article } from '../schema/article.js';
import { at, checkOutline, fail, listAt } from './outline.js';
import type { SavedSearch } from './quote-search.js';

/** An archive as JSON, with its search index. */
export interface SavedArchive {
  readonly archiveVersion: 1;
  readonly articles: readonly Article[];
  readonly search: SavedSearch;
}

/** The input as a saved archive. Its outline is checked, what stands in the articles and the index isn't. */
export function savedArchive(input: unknown): SavedArchive {
  const version = at(input, 'archiveVersion');
  if (version !== 1) fail('archiveVersion', '1', version);
  const articles = listAt(input, 'articles');
  articles.forEach((article, index) => {
    checkOutline(article, `articles[${index}].`);
  });
  const search = at(input, 'search');
  const format = at(search, 'serializationVersion');
  if (format !== 2) fail('search.serializationVersion', '2', format);
  listAt(search, 'index', 'search.');
  const documents = listAt(search, 'documents', 'search.');
  const quotes = articles.reduce<number>((sum, article) => sum + listAt(article, 'quotes').length, 0);
  if (documents.length !== quotes) fail('search.documents', `a list of ${quotes}`, documents);
  return input as SavedArchive;
}

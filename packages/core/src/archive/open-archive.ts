import type { Article } from '../schema/article.js';
import { Archive } from './archive.js';
import { savedArchive } from './saved-archive.js';

/**
 * An archive of articles that were parsed or defined. Each kind of question indexes what it needs when it is first asked, and
 * keeps it up to date. Throws an `ArticleError` where two articles have the same id.
 */
export function openArchive(articles: Iterable<Article> = []): Archive {
  return new Archive(articles);
}

/**
 * An archive from the JSON value of another one, with its search index. Throws an `ArticleError` for what doesn't
 * look like one. What stands in its articles and its index is trusted: restore what you saved, and give articles from elsewhere
 * to `parseArticle` and `openArchive`.
 */
export function restoreArchive(saved: unknown): Archive {
  const archive = savedArchive(saved);
  return new Archive(archive.articles, archive.search);
}

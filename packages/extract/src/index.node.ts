export * from './index.js';
// Instead of the one of the same name there.
export { draftArticle } from './html/draft-article.js';

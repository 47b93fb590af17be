// By its own entry: in the main one, some bundlers would put the validator into the page's first script.
import { ArticleError, parseArticle, type ArticleIssue } from '@onrecord/core/parse-article';

/** Every fault of a value that isn't usable as an article. Carries the whole validator: load it when it is needed. */
export function explainFault(value: unknown): readonly ArticleIssue[] {
  try {
    parseArticle(value);
    return [];
  } catch (error) {
    if (error instanceof ArticleError) return error.issues;
    throw error;
  }
}

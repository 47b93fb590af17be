import * as v from 'valibot';
import { ArticleError, type ArticleIssue } from '../article-error.js';
import { articleSchema, type Article } from '../schema/article.js';
import { circleIssues } from './circle-issues.js';
import { duplicateIssues, referenceIssues } from './reference-issues.js';
import { shapeIssue } from './shape-issue.js';

export { ArticleError, type ArticleIssue };

/**
 * The input as an article: a copy, with its shape checked against the schema, and every reference against the ids it has.
 * Throws an `ArticleError` that lists every fault, those of the shape first.
 */
export function parseArticle(input: unknown): Article {
  const { output, issues = [] } = v.safeParse(articleSchema, input);
  const faults = [
    ...issues.map(shapeIssue),
    ...duplicateIssues(input),
    ...referenceIssues(input),
    ...circleIssues(input),
  ];
  if (faults.length > 0) throw new ArticleError(faults);
  return output as Article;
}

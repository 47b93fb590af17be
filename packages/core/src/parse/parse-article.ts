import * as v from 'valibot';
import { ArticleError, type ArticleIssue } from '../article-error.js';
import { articleSchema, type Article } from '../schema/article.js';
import { circleFaults } from './circle-faults.js';
import { issueOf } from './fault.js';
import { offsetFaults } from './offset-faults.js';
import { duplicateFaults, referenceFaults } from './reference-faults.js';
import { shapeFault } from './shape-fault.js';

export { ArticleError, type ArticleIssue };

/**
 * The input as an article: a copy, with its shape checked against the schema, and every reference against the ids it has.
 * Throws an `ArticleError` that lists every fault, those of the shape first.
 */
export function parseArticle(input: unknown): Article {
  const { output, issues = [] } = v.safeParse(articleSchema, input, { abortPipeEarly: true });
  const faults = [
    ...issues.map(shapeFault),
    ...duplicateFaults(input),
    ...referenceFaults(input),
    ...circleFaults(input),
    ...offsetFaults(input),
  ];
  if (faults.length > 0) throw new ArticleError(faults.map(issueOf));
  return output as Article;
}

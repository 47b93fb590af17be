import { ArticleError } from '../article-error.js';
import { expectation } from '../expectation.js';
import { hasProperty } from '../has-property.js';

/** Throws an `ArticleError` for what has no id or lacks a list: it was never parsed. */
export function checkOutline(article: unknown, path = ''): void {
  if (typeof at(article, 'id') !== 'string') fail(`${path}id`, 'a string', at(article, 'id'));
  for (const list of ['sections', 'actors', 'topics', 'quotes', 'reactions']) listAt(article, list, path);
}

export function listAt(value: unknown, name: string, path = ''): readonly unknown[] {
  const list = at(value, name);
  return Array.isArray(list) ? list : fail(`${path}${name}`, 'a list', list);
}

export function at(value: unknown, name: string): unknown {
  return hasProperty(value, name) ? value[name] : undefined;
}

export function fail(path: string, expected: string, arrived: unknown): never {
  throw new ArticleError([{ path, message: expectation(expected, arrived) }]);
}

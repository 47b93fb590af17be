import { UsageError } from '../article/usage-error.js';

/**
 * The elements that hold an article's text: the host itself, or those that a selector names in the host's tree, none inside
 * another. Throws a `UsageError` for a selector that names none.
 */
export function textRoots(host: Element, selector: string | undefined): readonly Element[] {
  if (!selector) return [host];
  const tree = host.getRootNode() as Document | ShadowRoot;
  const named = [...find(tree, selector)];
  if (named.length === 0) throw wrong(selector, ', which nothing on the page matches');
  return named.filter((root) => !named.some((other) => other !== root && other.contains(root)));
}

function find(tree: ParentNode, selector: string): Iterable<Element> {
  try {
    return tree.querySelectorAll(selector);
  } catch {
    throw wrong(selector);
  }
}

function wrong(selector: string, how = ''): UsageError {
  const expected = 'expected a CSS selector of what holds the article’s text';
  return new UsageError([{ path: 'text', message: `${expected}, got ${JSON.stringify(selector)}${how}` }]);
}

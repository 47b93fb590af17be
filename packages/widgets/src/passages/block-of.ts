import { isInline } from './is-inline.js';

/** The element whose lines a node is in. */
export function blockOf(node: Node): Element | undefined {
  const element = node instanceof Element ? node : node.parentElement;
  if (element === null) return undefined;
  return isInline(element, getComputedStyle(element)) && element.parentElement !== null
    ? blockOf(element.parentElement)
    : element;
}

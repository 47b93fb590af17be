import type { ArticleIssue } from '@onrecord/core/parse-article';
import { findNodeAtLocation, type JSONPath, type Node } from 'jsonc-parser';
import type { Fault } from './fault.js';
import { jsonTree } from './json-tree.js';
import type { JsonText } from './json-texts.js';
import { positionAt } from './position-at.js';

/**
 * Faults with their places in the text, first things first: that of the value, or of the nearest one around it where there is
 * no such value.
 */
export function placed(issues: readonly ArticleIssue[], { source, line }: JsonText): Fault[] {
  const { root } = jsonTree(source);
  const faults = issues.map(({ path, message }) => {
    const offset = root === undefined ? 0 : nearest(root, keysOf(path)).offset;
    return { path, message, ...positionAt(source, offset, line) };
  });
  return faults.sort((a, b) => a.line - b.line || a.column - b.column);
}

function nearest(root: Node, path: JSONPath): Node {
  return findNodeAtLocation(root, path) ?? (path.length > 0 ? nearest(root, path.slice(0, -1)) : root);
}

function keysOf(path: string): JSONPath {
  return Array.from(path.matchAll(/\[(\d+)\]|[^.[\]]+/gu), ([key, index]) => (index ? Number(index) : key));
}

import type { Page } from '../page.js';
import { isEmpty } from './elements.js';
import { readPage } from './read-page.js';
import type { TagReader } from './tag-reader.js';

/** As much of the DOM as is read. */
export interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
  readonly parentNode: DomNode | null;
  readonly attributes?: ArrayLike<{ readonly name: string; readonly value: string }>;
}

const element = 1;
const text = 3;

/**
 * The same as `readHtml` for a document that is parsed already, or an element of one: the page itself, a frame's, what a
 * `DOMParser` makes. Reads, and changes nothing.
 */
export function readDocument(root: DomNode): Page {
  return readPage((reader) => {
    walk(root, reader);
  });
}

/** Without recursion, as scripts can build documents of any depth. */
function walk(root: DomNode, reader: TagReader): void {
  let node: DomNode | null = root;
  while (node) {
    enter(node, reader);
    if (node.firstChild) node = node.firstChild;
    else {
      while (node && node !== root && !node.nextSibling) {
        leave(node, reader);
        node = node.parentNode;
      }
      if (!node) return;
      leave(node, reader);
      node = node === root ? null : node.nextSibling;
    }
  }
}

function enter({ nodeType, nodeName, nodeValue, attributes }: DomNode, reader: TagReader): void {
  if (nodeType === text) reader.text(nodeValue ?? '');
  else if (nodeType === element)
    reader.open(
      nodeName.toLowerCase(),
      new Map(Array.from(attributes ?? [], ({ name, value }) => [name, value])),
    );
}

function leave({ nodeType, nodeName }: DomNode, reader: TagReader): void {
  const name = nodeName.toLowerCase();
  if (nodeType === element && !isEmpty(name)) reader.close(name);
}

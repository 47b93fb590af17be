/** Elements that came from another document, such as that of a frame, are of another class. */
export function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

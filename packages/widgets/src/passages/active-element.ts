/** What has the keyboard's focus, in whatever shadow tree. */
export function activeElement(tree: DocumentOrShadowRoot = document): Element | null {
  const { activeElement: element } = tree;
  return element?.shadowRoot?.activeElement ? activeElement(element.shadowRoot) : element;
}

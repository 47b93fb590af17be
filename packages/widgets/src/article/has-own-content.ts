/** Whether a page has content of its own in an element, which may have words in it now or later. */
export function hasOwnContent(element: Element): boolean {
  return [...element.childNodes].some((node) =>
    node instanceof Element
      ? !node.localName.startsWith('onrecord-')
      : node instanceof Text && node.data.trim() !== '',
  );
}

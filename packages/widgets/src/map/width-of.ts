/** How wide an element is, in CSS pixels, or, as one within a line is nothing yet, what it is in. 0 where nothing has a width. */
export function widthOf(element: Element | null): number {
  return element === null ? 0 : element.clientWidth || widthOf(element.parentElement);
}

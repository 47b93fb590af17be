/** Opens what is folded around an element, as a browser does to what it finds in a page. */
export function reveal(element: Element): void {
  const folded = element.closest('details:not([open]), [hidden="until-found" i]');
  if (folded === null) return;
  if (folded instanceof HTMLDetailsElement) folded.open = true;
  else {
    folded.dispatchEvent(new Event('beforematch', { bubbles: true }));
    folded.removeAttribute('hidden');
  }
  reveal(folded);
}

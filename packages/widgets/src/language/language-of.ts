/** The `lang` that counts for an element, through the shadow trees it is in; empty where nothing says it. */
export function languageOf(element: Element): string {
  const marked = element.closest('[lang]');
  if (marked !== null) return marked.getAttribute('lang') ?? '';
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageOf(root.host) : '';
}

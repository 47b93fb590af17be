/** Registers an element unless the page has that tag already, from another version or a second copy of the script. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (customElements.get(tag) === undefined) customElements.define(tag, element);
}

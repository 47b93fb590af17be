/** The full address of a file of this Storybook: the format has no others, and portraits are shown from the page's own site only. */
export function sameOrigin(file: string): string {
  return new URL(file, document.baseURI).href;
}

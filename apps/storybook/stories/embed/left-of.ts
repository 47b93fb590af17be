const kept = new Set(['href', 'cite', 'lang', 'dir']);

/**
 * What a strict content management system leaves of HTML: no script, no tag it doesn't know (what stands inside stays), and no
 * attributes but those of links and languages.
 */
export function leftOf(code: string): string {
  const { body } = new DOMParser().parseFromString(code, 'text/html');
  for (const script of body.querySelectorAll('script')) script.remove();
  for (const element of body.querySelectorAll('*')) {
    for (const name of element.getAttributeNames()) if (!kept.has(name)) element.removeAttribute(name);
    if (element.localName.includes('-')) element.replaceWith(...element.childNodes);
  }
  return body.innerHTML;
}

const inline = /^(?:inline|contents|ruby)/u;

/** Whether the words of an element go on those before it, with no space in between but their own. */
export function isInline(element: Element, { display, float }: CSSStyleDeclaration): boolean {
  return inline.test(display) || (float !== 'none' && isDroppedCapital(element));
}

/** A large first letter, maybe with a quotation mark, is taken out of the line and still begins its word. */
function isDroppedCapital({ textContent }: Element): boolean {
  return /^\s*\S{1,2}\s*$/u.test(textContent);
}

/** A piece of the HTML that `@onrecord/core/html` has marked with what its words don't tell. */
export interface Mark {
  readonly element: Element;
  readonly values: readonly string[];
}

/** The pieces that are marked with a name, in the order of the page. */
export function marksIn(root: ParentNode, name: string): Mark[] {
  return [...root.querySelectorAll(`[data-onrecord~="${name}"]`)].flatMap((element) => {
    const [first, ...values] = element.getAttribute('data-onrecord')?.trim().split(/\s+/u) ?? [];
    return first === name ? { element, values } : [];
  });
}

/** The words of the first piece that is marked with a name. */
export function wordsIn(root: ParentNode, name: string): string | undefined {
  const [mark] = marksIn(root, name);
  return mark && wordsOf(mark);
}

/** The words of a piece as a browser shows them: white space in the source is one space or none. */
export function wordsOf({ element }: Mark): string {
  const words = element.getAttribute('value') ?? element.textContent;
  return words.replace(/[ \t\n\f\r]+/gu, ' ').replace(/^ | $/gu, '');
}

export function dateIn(root: ParentNode, name: string): string | undefined {
  return marksIn(root, name)[0]?.element.getAttribute('datetime') ?? undefined;
}

/** The language that the words of an element are in: "und" where the page doesn't say. */
export function languageOf(element: Element): string {
  return element.closest('[lang]')?.getAttribute('lang') || 'und';
}

/** Which way they run, where it isn't left to the browser. */
export function directionOf(element: Element): 'ltr' | 'rtl' | undefined {
  const dir = element.getAttribute('dir');
  return dir === 'ltr' || dir === 'rtl' ? dir : undefined;
}

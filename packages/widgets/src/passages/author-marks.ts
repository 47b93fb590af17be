import { contentsOf } from './contents-of.js';
import { isTextOf } from './is-article-text.js';

/** What an author marked in a text by `data-onrecord-quote`. */
export interface AuthorMark {
  readonly quote: string;
  readonly element: HTMLElement;
  /** Whether it is a link or a button, or in one, so that keyboards reach it. */
  readonly isControl: boolean;
}

const marked = '[data-onrecord-quote]';

/** All in these elements, in the order of the text. */
export function authorMarks(roots: readonly Element[]): AuthorMark[] {
  return roots.flatMap((root) =>
    [...root.querySelectorAll<HTMLElement>(marked)]
      .filter((element) => isTextOf(root, element))
      .map(authorMark),
  );
}

/** The innermost that an element is in. */
export function authorMarkAt(roots: readonly Element[], target: Element): AuthorMark | undefined {
  const element = target.closest<HTMLElement>(marked);
  return element !== null && roots.some((root) => isTextOf(root, element)) ? authorMark(element) : undefined;
}

/** The passages that an author marked, the first of each quote. What is in a link or a button may be any words. */
export function authorPassages(roots: readonly Element[]): Map<string, Range> {
  const passages = new Map<string, Range>();
  for (const { quote, element, isControl } of authorMarks(roots))
    if (!isControl && !passages.has(quote)) passages.set(quote, contentsOf(element));
  return passages;
}

function authorMark(element: HTMLElement): AuthorMark {
  const quote = element.dataset['onrecordQuote'] ?? '';
  return { quote, element, isControl: element.closest('a[href], button') !== null };
}

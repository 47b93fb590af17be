import { readDocument } from '@onrecord/extract/dom';

/** The text of the article, if what was pasted is the source of a page; else as it is. */
export function articleText(pasted: string): string {
  return /^\s*<(?:!doctype|html|body|main|article|section|div|h1|p)\b/iu.test(pasted)
    ? readDocument(new DOMParser().parseFromString(pasted, 'text/html')).text
    : pasted;
}

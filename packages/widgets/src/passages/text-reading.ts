import { isArticleText } from './is-article-text.js';
import { isInline } from './is-inline.js';

/** A stretch of a text node that stands in the text as it is. */
export interface Piece {
  readonly node: Text;
  /** Where it begins in the node, and where in the text. */
  readonly from: number;
  readonly at: number;
  length: number;
}

type Gap = '' | ' ' | '\n';

/** A walk through the words of a page, one root after the other. */
export class TextReading {
  readonly pieces: Piece[] = [];
  readonly #read: string[] = [];
  #length = 0;
  /** What comes between the words so far and the next. */
  #gap: Gap = '';

  text(): string {
    return this.#read.join('');
  }

  read(root: Element): void {
    this.#gap = '\n';
    this.#readInside(root, getComputedStyle(root));
  }

  #readInside(element: Element, { visibility, whiteSpace }: CSSStyleDeclaration): void {
    const isVisible = visibility === 'visible';
    const keepsSpace = /pre|break/u.test(whiteSpace);
    for (const child of element.childNodes) {
      if (child instanceof Element) this.#readElement(child);
      else if (child instanceof Text && isVisible) {
        if (keepsSpace) this.#add(child, 0, child.data);
        else this.#readWords(child);
      }
    }
  }

  #readElement(element: Element): void {
    const style = getComputedStyle(element);
    if (style.display === 'none') return;
    const isOwnLine = element.localName === 'br' || !isInline(element, style);
    if (isOwnLine) this.#gap = '\n';
    if (isArticleText(element)) {
      // Its marks are drawn, and aren't in the page's text.
      const mark = element.localName === 'q' ? '"' : '';
      this.#write(mark);
      this.#readInside(element, style);
      this.#write(mark);
    }
    if (isOwnLine) this.#gap = '\n';
  }

  /** Adds the words of a node, with one space for any white space between them. */
  #readWords(node: Text): void {
    const { data } = node;
    let end = 0;
    for (const { 0: word, index } of data.matchAll(/[^ \t\n\r\f]+/gu)) {
      if (index > end) this.#gap ||= ' ';
      this.#add(node, index, word);
      end = index + word.length;
    }
    if (end < data.length) this.#gap ||= ' ';
  }

  #add(node: Text, from: number, words: string): void {
    const before = this.#length;
    this.#write(words);
    const at = this.#length - words.length;
    const last = this.pieces.at(-1);
    // One character of white space stands for one in the node.
    if (last?.node === node && from - last.from === at - last.at && last.at + last.length === before)
      last.length = this.#length - last.at;
    else this.pieces.push({ node, from, at, length: words.length });
  }

  #write(words: string): void {
    if (words === '') return;
    const gap = this.#length === 0 ? '' : this.#gap;
    this.#read.push(gap, words);
    this.#length += gap.length + words.length;
    this.#gap = '';
  }
}

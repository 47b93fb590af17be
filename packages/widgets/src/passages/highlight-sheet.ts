import { passageHighlightStyles } from './passage-highlights.styles.js';

/** The rules for highlights, in the style sheets of the tree that the text is in, and in no other. */
export class HighlightSheet {
  #sheet: CSSStyleSheet | undefined;
  #tree: Document | ShadowRoot | undefined;

  adopt(tree: Document | ShadowRoot): void {
    if (tree !== this.#tree) this.release();
    this.#sheet ??= newSheet();
    this.#tree = tree;
    // A page may have set its own list anew.
    if (!tree.adoptedStyleSheets.includes(this.#sheet)) tree.adoptedStyleSheets.push(this.#sheet);
  }

  release(): void {
    if (this.#tree === undefined) return;
    const { adoptedStyleSheets } = this.#tree;
    this.#tree.adoptedStyleSheets = adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    this.#tree = undefined;
  }
}

function newSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(passageHighlightStyles.cssText);
  return sheet;
}

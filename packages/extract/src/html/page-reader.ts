import type { Block } from './block.js';
import { BlockText } from './block-text.js';
import { headingLevel, isApart, isBlock, isEmpty, isEndedByNext } from './elements.js';
import type { TagReader } from './tag-reader.js';

/** From tags to the blocks of a page, and what its head says. Keeps no tree: a counter for each thing it is inside of. */
export class PageReader implements TagReader {
  readonly blocks: Block[] = [];
  /** Its JSON-LD scripts, each in pieces. */
  readonly linkedData: string[][] = [];
  /** Of `<meta>`, by its property or name. */
  readonly meta = new Map<string, string>();
  language: string | undefined;
  direction: string | undefined;
  canonical: string | undefined;
  title = '';

  #block = new BlockText();
  #level: number | undefined;
  /** The element whose words are left out, and how many of its name are open since. */
  #apart: { readonly name: string; readonly keep?: (data: string) => unknown; depth: number } | undefined;
  #articles = 0;
  readonly #openArticles: number[] = [];
  #mains = 0;
  #quotations = 0;
  #openQuotations = 0;
  #isAttribution = false;
  #figureHasQuotation = false;

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    if (this.#apart) {
      if (name === this.#apart.name && !isEndedByNext(name)) this.#apart.depth += 1;
      else if (name === this.#apart.name) this.#apart = undefined;
      if (this.#apart) return;
    }
    this.#readHead(name, attributes);
    if (isEmpty(name)) this.#openEmpty(name);
    else if (this.#isApart(name, attributes)) this.#leaveOut(name, attributes);
    else this.#openElement(name);
  }

  close(name: string): void {
    if (this.#apart) {
      if (name === this.#apart.name && (this.#apart.depth -= 1) === 0) this.#apart = undefined;
      return;
    }
    if (name === 'q') this.#block.close();
    if (isBlock(name)) this.#endBlock();
    if (headingLevel(name) !== undefined) this.#level = undefined;
    if (name === 'article') this.#openArticles.pop();
    if (name === 'main' && this.#mains > 0) this.#mains -= 1;
    if (name === 'blockquote' && this.#openQuotations > 0) this.#openQuotations -= 1;
    if (attributions.has(name)) {
      if (this.#isAttribution) this.#endBlock();
      this.#isAttribution = false;
    }
    if (name === 'figure') this.#figureHasQuotation = false;
  }

  text(data: string): void {
    if (this.#apart) this.#apart.keep?.(data);
    else this.#block.add(data);
  }

  end(): void {
    this.#endBlock();
  }

  #readHead(name: string, attributes: ReadonlyMap<string, string>): void {
    const content = attributes.get('content');
    const property = attributes.get('property') ?? attributes.get('name');
    if (name === 'meta' && property !== undefined && content !== undefined && !this.meta.has(property))
      this.meta.set(property, content);
    if (name === 'link' && attributes.get('rel')?.toLowerCase() === 'canonical')
      this.canonical ??= attributes.get('href');
    if (name === 'html') {
      this.language ??= attributes.get('lang');
      this.direction ??= attributes.get('dir');
    }
  }

  #openEmpty(name: string): void {
    if (name === 'hr') this.#endBlock();
    if (name !== 'br') return;
    if (this.#block.endsInBreak) this.#endBlock();
    this.#block.breakLine();
  }

  #openElement(name: string): void {
    if (isBlock(name)) this.#endBlock();
    this.#level = headingLevel(name) ?? (isBlock(name) ? undefined : this.#level);
    if (name === 'q') this.#block.open();
    if (name === 'article') this.#openArticles.push((this.#articles += 1));
    if (name === 'main') this.#mains += 1;
    if (name === 'blockquote') {
      if (this.#openQuotations === 0) this.#quotations += 1;
      this.#openQuotations += 1;
      this.#figureHasQuotation = true;
    }
    if (name === 'figure') this.#figureHasQuotation = false;
    if (attributions.has(name) && this.#openQuotations > 0 && this.#block.isBlank) this.#isAttribution = true;
  }

  /** A caption and a footer are words of the article where they name whom a block quotation is from. */
  #isApart(name: string, attributes: ReadonlyMap<string, string>): boolean {
    if (name === 'figcaption' && !this.#figureHasQuotation) return true;
    if (name === 'footer' && this.#openQuotations > 0) return false;
    return isApart(name, attributes);
  }

  #leaveOut(name: string, attributes: ReadonlyMap<string, string>): void {
    if (isBlock(name)) this.#endBlock();
    const keep = this.#keeperOf(name, attributes);
    this.#apart = { name, depth: 1, ...(keep && { keep }) };
  }

  #keeperOf(name: string, attributes: ReadonlyMap<string, string>): ((data: string) => unknown) | undefined {
    if (name === 'title')
      return (data) => {
        if (this.title.length < longestTitle) this.title += data;
      };
    if (name !== 'script' || attributes.get('type')?.trim().toLowerCase() !== 'application/ld+json')
      return undefined;
    const pieces: string[] = [];
    this.linkedData.push(pieces);
    return (data) => pieces.push(data);
  }

  #endBlock(): void {
    const { text, marks } = this.#block.read();
    if (/\S/u.test(text))
      this.blocks.push({
        text,
        marks,
        level: this.#level,
        quotation: this.#openQuotations > 0 && !this.#isAttribution ? this.#quotations : undefined,
        article: this.#openArticles.at(-1),
        isInMain: this.#mains > 0,
      });
    this.#block = new BlockText();
  }
}

/** Elements that say, inside a block quotation, whom it is from. */
const attributions = new Set(['cite', 'footer', 'figcaption']);
const longestTitle = 1000;

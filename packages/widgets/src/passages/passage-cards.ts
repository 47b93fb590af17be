import { str } from '@lit/localize/internal/str-tag.js';
import type { Article, Quote } from '@onrecord/core';
import { captionOf } from '@onrecord/core/query';
import { msg } from '../language/msg.js';
import { authorMarkAt, authorMarks, type AuthorMark } from './author-marks.js';
import type { CardOpening, CardPopover, CardSurroundings } from './card-popover.js';
import { hasModifier, isPlainClick } from './is-plain-click.js';
import { marksOf, type PassageMark } from './marks-of.js';
import { PageHighlight } from './page-highlight.js';
import { passageAt } from './passage-at.js';
import type { PassageFinder } from './passage-finder.js';
import { PassageMarks } from './passage-marks.js';

/** What the cards ask of the element around the text. */
export interface CardsHost extends CardSurroundings {
  /** Puts the card into the element's own tree. */
  readonly place: () => Promise<unknown>;
}

/** Where a card opens, and what takes the focus when it closes. */
interface Opening extends Pick<CardOpening, 'at' | 'opener'> {
  readonly range: Range | undefined;
}

/** Opens cards from the text: from all passages if they are to be marked, and from what the author marked. */
export class PassageCards {
  /** Undefined until a reader has opened one. */
  card: CardPopover | undefined;

  readonly #finder: PassageFinder;
  readonly #host: CardsHost;
  readonly #controls: PassageMarks;
  readonly #drawn = new PageHighlight('onrecord-mark');
  readonly #pointedAt = new PageHighlight('onrecord-passage', 1);
  #article: Article | undefined;
  #marks: readonly PassageMark[] = [];
  #opened: Range | undefined;
  /** The author's link that a reader follows as no card could be opened. */
  #followed: Element | undefined;
  #reported = '';

  constructor(finder: PassageFinder, host: CardsHost) {
    this.#finder = finder;
    this.#host = host;
    this.#controls = new PassageMarks({
      open: ({ quote, range }, control) =>
        void this.#open(quote, { at: control.getBoundingClientRect(), opener: control, range }),
      point: (mark) => {
        this.#point(mark?.range);
      },
      nameOf: ({ quote }) => this.#nameOf(quote),
    });
  }

  /** Marks what is to be marked in an article's text; without an article, nothing. */
  draw(article: Article | undefined, marksAll: boolean): void {
    this.#article = article;
    this.#marks = article === undefined || !hasPopovers() ? [] : marksOf(article, this.#finder, marksAll);
    if (article !== undefined) this.#report(article);
    this.#finder.unheeded(() => {
      this.#host.speak(() => {
        this.#controls.set(this.#marks);
      });
    });
    const drawn = areColoursForced() ? [] : this.#marks.filter(({ isAuthors }) => !isAuthors);
    this.#drawn.set(drawn.map(({ range }) => range));
    if (article !== undefined) return;
    this.card?.close();
    // A card that was removed with the text can't say that it is closed.
    this.#onClose();
  }

  /** Opens the card of what a reader clicked in the text. */
  onClick = (event: Event): void => {
    const { target } = event;
    if (!(event instanceof MouseEvent && target instanceof Element)) return;
    if (target.closest('[data-onrecord-marks]') !== null) return;
    const authored = authorMarkAt(this.#finder.roots, target);
    if (authored !== undefined) this.#openAuthored(authored, event);
    else if (isPlainClick(event)) {
      const found = passageAt(this.#marks, event);
      if (found === undefined) return;
      const { quote, range } = found.passage;
      void this.#open(quote, { at: found.at, opener: this.#controls.controlOf(quote.id), range });
    }
  };

  #openAuthored({ quote: id, element, isControl }: AuthorMark, event: MouseEvent): void {
    const quote = this.#article?.quotes.find((candidate) => candidate.id === id);
    if (quote === undefined || hasModifier(event) || !hasPopovers()) return;
    if (!isControl && !isPlainClick(event)) return;
    const control = isControl ? element.closest<HTMLElement>('a[href], button') : null;
    if (control !== null && control === this.#followed) return;
    event.preventDefault();
    const at = element.getBoundingClientRect();
    const opener = control ?? this.#controls.controlOf(id);
    void this.#open(quote, { at, opener, range: this.#finder.places.get(id) }).then((canOpen) => {
      if (!canOpen && control instanceof HTMLAnchorElement) this.#follow(control);
    });
  }

  #follow(link: HTMLElement): void {
    this.#followed = link;
    link.click();
    this.#followed = undefined;
  }

  /** False where there is no card to open, as it could not be loaded. */
  async #open(quote: Quote, { at, opener, range }: Opening): Promise<boolean> {
    const card = await this.#loadCard();
    const article = this.#article;
    // Meanwhile the article may have failed, or be gone from the page.
    if (card?.element.isConnected !== true || article?.quotes.includes(quote) !== true)
      return card !== undefined;
    this.#opened = range;
    this.#point(range);
    const name = this.#host.speak(() => this.#nameOf(quote));
    card.open({ article, quote, name, at, opener });
    return true;
  }

  async #loadCard(): Promise<CardPopover | undefined> {
    if (this.card !== undefined) return this.card;
    try {
      const { CardPopover } = await import('./card-popover.js');
      this.card ??= new CardPopover(this.#host, this.#onClose);
      await this.#host.place();
    } catch (error) {
      console.error('onrecord: the card of a quote could not be loaded.', error);
    }
    return this.card;
  }

  #onClose = (): void => {
    this.#opened = undefined;
    this.#point(undefined);
  };

  /** Draws the passage that a reader is about to open or has opened. */
  #point(range: Range | undefined): void {
    const shown = range ?? this.#opened;
    this.#pointedAt.set(shown === undefined ? [] : [shown]);
  }

  #nameOf(quote: Quote): string {
    const speaker = this.#article && captionOf(this.#article, quote).speaker;
    return msg(str`Quote: ${speaker?.name}`);
  }

  /** Tells the page's owner, once, of marks that name no quote. */
  #report({ id, quotes }: Article): void {
    const known = new Set(quotes.map((quote) => quote.id));
    const unknown = authorMarks(this.#finder.roots).find(({ quote }) => !known.has(quote));
    if (unknown === undefined || unknown.quote === this.#reported) return;
    this.#reported = unknown.quote;
    const got = JSON.stringify(unknown.quote);
    console.error(
      `onrecord: data-onrecord-quote: expected the id of a quote in the article ${JSON.stringify(id)}, got ${got}`,
      unknown.element,
    );
  }
}

function hasPopovers(): boolean {
  return 'popover' in HTMLElement.prototype;
}

/** Then every highlight looks as if it were selected. */
function areColoursForced(): boolean {
  return matchMedia('(forced-colors: active)').matches;
}

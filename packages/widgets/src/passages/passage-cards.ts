import { str } from '@lit/localize';
import type { Article, Quote } from '@onrecord/core';
import { captionOf } from '@onrecord/core/query';
import { msg } from '../language/msg.js';
import { authorMarkAt, authorMarks, type AuthorMark } from './author-marks.js';
import type { Box } from './beside.js';
import type { CardPopover } from './card-popover.js';
import { hasModifier, isPlainClick } from './is-plain-click.js';
import { marksOf, type PassageMark } from './marks-of.js';
import { PageHighlight } from './page-highlight.js';
import { passageAt } from './passage-at.js';
import type { PassageFinder } from './passage-finder.js';
import { PassageMarks } from './passage-marks.js';

/** What the cards ask of the element around the text. */
export interface CardsHost {
  /** Runs what has words for the reader. */
  readonly speak: <Result>(act: () => Result) => Result;
  /** Puts the card into the element's own tree. */
  readonly place: () => Promise<unknown>;
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
  #reported = '';

  constructor(finder: PassageFinder, host: CardsHost) {
    this.#finder = finder;
    this.#host = host;
    this.#controls = new PassageMarks({
      open: ({ quote, range }, control) =>
        void this.#open(quote, control.getBoundingClientRect(), control, range),
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
    if (article === undefined) this.card?.close();
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
      void this.#open(quote, found.at, this.#controls.controlOf(quote.id), range);
    }
  };

  #openAuthored({ quote: id, element, isControl }: AuthorMark, event: MouseEvent): void {
    const quote = this.#article?.quotes.find((candidate) => candidate.id === id);
    if (quote === undefined || hasModifier(event) || !hasPopovers()) return;
    if (!isControl && !isPlainClick(event)) return;
    event.preventDefault();
    const opener = isControl ? element.closest<HTMLElement>('a, button') : this.#controls.controlOf(id);
    void this.#open(quote, element.getBoundingClientRect(), opener ?? undefined, this.#finder.places.get(id));
  }

  async #open(quote: Quote, at: Box, opener: HTMLElement | undefined, range?: Range): Promise<void> {
    const article = this.#article;
    if (article === undefined) return;
    if (this.card === undefined) {
      const { CardPopover } = await import('./card-popover.js');
      this.card ??= new CardPopover(this.#onClose);
      await this.#host.place();
    }
    const { card } = this;
    this.#opened = range;
    this.#point(range);
    this.#host.speak(() => {
      card.open({ article, quote, name: this.#nameOf(quote), at, opener });
    });
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

/** In milliseconds: a row that hasn't moved for so long has come to rest. */
const pause = 150;

/** Which cards of a row are in view whole, counted from 0. */
export interface Position {
  readonly first: number;
  readonly last: number;
  readonly total: number;
}

/** A row of cards that scrolls sideways. The browser scrolls it; this knows where it is, and moves it to other cards. */
export class Carousel {
  /** As it was when the row came to rest last; undefined before that, and where no card is to be seen. */
  position: Position | undefined;

  readonly #scroller: HTMLElement;
  readonly #onRest: () => void;
  readonly #observer: IntersectionObserver;
  readonly #inView = new Set<Element>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The card that the row is on its way to. */
  #target: number | undefined;

  constructor(scroller: HTMLElement, onRest: () => void) {
    this.#scroller = scroller;
    this.#onRest = onRest;
    this.#observer = new IntersectionObserver(this.#onIntersect, { root: scroller, threshold: 0.9 });
    scroller.addEventListener('scroll', this.#onMove, { passive: true });
  }

  get scroller(): HTMLElement {
    return this.#scroller;
  }

  /** Follows the cards that are in the row now. */
  observe(): void {
    for (const card of this.#scroller.querySelectorAll('.item')) this.#observer.observe(card);
    this.#onMove();
  }

  disconnect(): void {
    this.#observer.disconnect();
    clearTimeout(this.#timer);
    this.#scroller.removeEventListener('scroll', this.#onMove);
  }

  /** Goes on, or back for -1, by as many cards as there is room for. */
  turn(direction: 1 | -1): void {
    const { first, last } = this.position ?? { first: 0, last: 0 };
    this.move(direction * (last - first + 1));
  }

  /** Goes on by a number of cards; as far as there are any. */
  move(by: number): void {
    const cards = this.#cards();
    const from = this.#target ?? this.position?.first ?? 0;
    const target = Math.min(Math.max(from + by, 0), cards.length - 1);
    const card = cards[target];
    if (card === undefined) return;
    this.#target = target;
    this.#scroller.scrollBy({ left: this.#distanceTo(card) });
    this.#onMove();
  }

  #distanceTo(card: Element): number {
    const from = this.#scroller.getBoundingClientRect();
    const to = card.getBoundingClientRect();
    return isRightToLeft(this.#scroller) ? to.right - from.right : to.left - from.left;
  }

  #cards(): Element[] {
    return [...this.#scroller.querySelectorAll('.item')];
  }

  #onIntersect = (entries: readonly IntersectionObserverEntry[]): void => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) this.#inView.add(target);
      else this.#inView.delete(target);
    }
    this.#onMove();
  };

  #onMove = (): void => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#rest, pause);
  };

  #rest = (): void => {
    const cards = this.#cards();
    const isInView = (card: Element): boolean => this.#inView.has(card);
    const first = cards.findIndex(isInView);
    const last = cards.findLastIndex(isInView);
    const before = this.position;
    this.#target = undefined;
    this.position = first < 0 ? undefined : { first, last, total: cards.length };
    if (JSON.stringify(before) !== JSON.stringify(this.position)) this.#onRest();
  };
}

export function isRightToLeft(element: Element): boolean {
  return getComputedStyle(element).direction === 'rtl';
}

import { str } from '@lit/localize/internal/str-tag.js';
import { html, svg, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { msg } from '../../language/msg.js';
import { Carousel, isRightToLeft, type Position } from './carousel.js';

interface CarouselsHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** The carousels of a set, one for each group, by the key of their scroller: their buttons and keys. */
export class Carousels implements ReactiveController {
  readonly #host: CarouselsHost;
  readonly #carousels = new Map<string, Carousel>();

  constructor(host: CarouselsHost) {
    this.#host = host;
    host.renderRoot.addEventListener('keydown', (event) => {
      this.#onKeydown(event as KeyboardEvent);
    });
    host.addController(this);
  }

  hostUpdated(): void {
    const scrollers = [...this.#host.renderRoot.querySelectorAll<HTMLElement>('.scroller')];
    for (const [key, carousel] of this.#carousels)
      if (!scrollers.includes(carousel.scroller)) this.#forget(key, carousel);
    for (const scroller of scrollers) this.#carouselOf(scroller).observe();
  }

  hostDisconnected(): void {
    for (const [key, carousel] of this.#carousels) this.#forget(key, carousel);
  }

  hostConnected(): void {
    // An element that was moved follows its cards again.
    this.#host.requestUpdate();
  }

  /** Where a carousel is, between the buttons that turn it. Empty where all of its cards are in view. */
  render(key: string): TemplateResult {
    const carousel = this.#carousels.get(key);
    const position = carousel?.position;
    if (carousel === undefined || position === undefined || isWhole(position))
      return html`<div class="turning"></div>`;
    const { first, last, total } = position;
    const seen = first === last ? String(first + 1) : `${first + 1}–${last + 1}`;
    return html`<div class="turning">
      <button
        part="previous"
        type="button"
        aria-label=${msg('Previous quotes')}
        aria-disabled=${first === 0 ? 'true' : 'false'}
        @click=${() => {
          carousel.turn(-1);
        }}
      >
        ${arrow('M10 3 5 8l5 5')}
      </button>
      <span part="position" role="status"><bdi>${msg(str`${seen} of ${total}`)}</bdi></span>
      <button
        part="next"
        type="button"
        aria-label=${msg('Next quotes')}
        aria-disabled=${last === total - 1 ? 'true' : 'false'}
        @click=${() => {
          carousel.turn(1);
        }}
      >
        ${arrow('m6 3 5 5-5 5')}
      </button>
    </div>`;
  }

  #carouselOf(scroller: HTMLElement): Carousel {
    const key = scroller.dataset['key'] ?? '';
    const known = this.#carousels.get(key);
    if (known !== undefined) return known;
    const carousel = new Carousel(scroller, () => {
      this.#host.requestUpdate();
    });
    this.#carousels.set(key, carousel);
    return carousel;
  }

  #forget(key: string, carousel: Carousel): void {
    carousel.disconnect();
    this.#carousels.delete(key);
  }

  /** Arrow keys go from card to card while the row itself has the focus. */
  #onKeydown(event: KeyboardEvent): void {
    const carousel = [...this.#carousels.values()].find(({ scroller }) => scroller === event.target);
    if (carousel === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const by = stepOf(event.key, isRightToLeft(carousel.scroller));
    if (by === undefined) return;
    event.preventDefault();
    carousel.move(by);
  }
}

function stepOf(key: string, isRightToLeft: boolean): number | undefined {
  switch (key) {
    case 'ArrowLeft':
      return isRightToLeft ? 1 : -1;
    case 'ArrowRight':
      return isRightToLeft ? -1 : 1;
    case 'Home':
      return -Infinity;
    case 'End':
      return Infinity;
    default:
      return undefined;
  }
}

function isWhole({ first, last, total }: Position): boolean {
  return first === 0 && last === total - 1;
}

function arrow(d: string): TemplateResult {
  return html`<svg viewBox="0 0 16 16" aria-hidden="true">${svg`<path d=${d}></path>`}</svg>`;
}

import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { CountryNames } from '../../map/country-names.js';
import { Carousels } from './carousels.js';
import { cardControlsStyles } from './card-controls.styles.js';
import type { CardView } from './card-view.js';
import type { Facet } from './facet.js';
import { filterBar } from './filter-bar.js';
import { SeenCards } from './seen-cards.js';
import type { CountryNameOf } from './value-name.js';

interface CardsHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** What a set needs only once it is seen: filters, the buttons of a carousel, names of countries that the data doesn't name. */
export class CardControls {
  readonly #names = new CountryNames();
  readonly #carousels: Carousels;
  readonly #seen: SeenCards;
  readonly #choose: (facet: Facet, value: string | undefined) => void;

  constructor(host: CardsHost, choose: (facet: Facet, value: string | undefined) => void) {
    this.#carousels = new Carousels(host);
    this.#seen = new SeenCards(host);
    this.#choose = choose;
    const { adoptedStyleSheets } = host.renderRoot as ShadowRoot;
    if (cardControlsStyles.styleSheet !== undefined) adoptedStyleSheets.push(cardControlsStyles.styleSheet);
  }

  readonly countryNameOf: CountryNameOf = (article, code) => this.#names.nameOf(article, code);

  renderFilters(view: CardView): TemplateResult[] {
    return filterBar(view, { countryNameOf: this.countryNameOf, onChoose: this.#choose });
  }

  /** Whether a card of a long set has been in sight. */
  hasSeen(quote: string): boolean {
    return this.#seen.has(quote);
  }

  /** The buttons that turn to other cards of a carousel. */
  renderTurning(carousel: string): TemplateResult {
    return this.#carousels.render(carousel);
  }
}

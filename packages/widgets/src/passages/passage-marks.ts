import { html, render, type TemplateResult } from 'lit';
import { spokenTag } from '../language/msg.js';
import type { PassageMark } from './marks-of.js';
import { passageMarkStyles } from './passage-mark.styles.js';

/** What a control does, and what it is called. */
export interface MarkActions {
  readonly open: (mark: PassageMark, control: HTMLElement) => void;
  /** The control is pointed at or focused, or no longer. */
  readonly point: (mark: PassageMark | undefined) => void;
  readonly nameOf: (mark: PassageMark) => string;
}

/**
 * The controls at passages. The page's own nodes stay as they are, none is wrapped, split or moved: an element of ours follows
 * them in the block where passages end, with a control for each, in their order.
 */
export class PassageMarks {
  readonly #actions: MarkActions;
  readonly #spots = new Map<Element, HTMLElement>();

  constructor(actions: MarkActions) {
    this.#actions = actions;
  }

  /** Puts controls at these passages, in their order, and takes away all others. Names are in the language that is being spoken. */
  set(marks: readonly PassageMark[]): void {
    const inHolders = new Map<Element, PassageMark[]>();
    for (const mark of marks) {
      const here = inHolders.get(mark.holder);
      if (here === undefined) inHolders.set(mark.holder, [mark]);
      else here.push(mark);
    }
    for (const [holder, spot] of this.#spots) {
      if (inHolders.has(holder)) continue;
      spot.remove();
      this.#spots.delete(holder);
    }
    for (const [holder, here] of inHolders) {
      const spot = this.#spots.get(holder) ?? newSpot();
      this.#spots.set(holder, spot);
      render(
        here.map((mark) => this.#control(mark)),
        spot.shadowRoot!,
      );
      if (holder.lastChild !== spot) holder.append(spot);
    }
  }

  /** The control at the first passage of a quote. */
  controlOf(quote: string): HTMLElement | undefined {
    const controls = [...this.#spots.values()].flatMap(({ shadowRoot }) => [
      ...shadowRoot!.querySelectorAll('button'),
    ]);
    return controls.find(({ value }) => value === quote);
  }

  #control(mark: PassageMark): TemplateResult {
    const { open, point, nameOf } = this.#actions;
    const enter = (): void => {
      point(mark);
    };
    const leave = (): void => {
      point(undefined);
    };
    return html`<button
      type="button"
      lang=${spokenTag()}
      value=${mark.quote.id}
      aria-haspopup="dialog"
      aria-label=${nameOf(mark)}
      @click=${({ currentTarget }: Event) => {
        open(mark, currentTarget as HTMLElement);
      }}
      @focus=${enter}
      @blur=${leave}
      @pointerenter=${enter}
      @pointerleave=${leave}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M2 2.5h12v8.5H8l-3.5 3v-3H2z"></path></svg>
    </button>`;
  }
}

function newSpot(): HTMLElement {
  const spot = document.createElement('span');
  spot.dataset['onrecordMarks'] = '';
  const { adoptedStyleSheets } = spot.attachShadow({ mode: 'open' });
  if (passageMarkStyles.styleSheet) adoptedStyleSheets.push(passageMarkStyles.styleSheet);
  return spot;
}

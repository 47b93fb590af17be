import { expect } from 'vitest';
import { commands } from 'vitest/browser';
import type { OpenPage } from './open-page.js';

type Tag = 'onrecord-reactions-map' | 'onrecord-quote-card' | 'onrecord-quote-cards';

/** The first widget of a kind on a page, and what readers do with it. */
export class Widget {
  readonly element: HTMLElement;
  readonly #page: OpenPage;

  constructor(page: OpenPage, tag: Tag) {
    const element = page.document.querySelector<HTMLElement>(tag);
    if (element === null) throw new Error(`expected a <${tag}> on the page, got none`);
    this.element = element;
    this.#page = page;
  }

  /** What matches in its shadow tree, as far as that is drawn. */
  all(selector: string): HTMLElement[] {
    return [...(this.element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
  }

  text(selector = '.widget'): string {
    return this.all(selector)
      .map(({ textContent }) => textContent.replace(/\s+/gu, ' ').trim())
      .join(' | ');
  }

  /** The first element that matches, once it is there. A reader scrolls to a widget to see it. */
  async part(selector: string): Promise<HTMLElement> {
    this.element.scrollIntoView({ behavior: 'instant' });
    await expect
      .poll(() => this.all(selector).length, { message: `${selector} to be drawn` })
      .toBeGreaterThan(0);
    return this.all(selector)[0]!;
  }

  /** Presses the first element that matches with a mouse. */
  async press(selector: string): Promise<void> {
    const part = await this.part(selector);
    part.scrollIntoView({ behavior: 'instant', block: 'center' });
    const frame = this.#page.frame.getBoundingClientRect();
    const { x, y, width, height } = await steadyPlaceOf(part);
    await commands.press(frame.x + x + width / 2, frame.y + y + height / 2);
  }

  /** The accessible name of what has the focus in it; empty where nothing has. */
  get focused(): string {
    const active = this.element.shadowRoot?.activeElement;
    return (active?.getAttribute('aria-label') ?? active?.textContent ?? '').replace(/\s+/gu, ' ').trim();
  }
}

/** The place of an element in its window, once it is the same in two frames. */
async function steadyPlaceOf(element: Element): Promise<DOMRect> {
  const before = element.getBoundingClientRect();
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  const now = element.getBoundingClientRect();
  return now.x === before.x && now.y === before.y ? now : steadyPlaceOf(element);
}

/** The map, once it can be used. */
export async function mapOf(page: OpenPage): Promise<Widget> {
  const map = new Widget(page, 'onrecord-reactions-map');
  await map.part('[part=map][role=group]');
  return map;
}

/** A card, once it can be used. */
export async function cardOf(page: OpenPage): Promise<Widget> {
  const card = new Widget(page, 'onrecord-quote-card');
  await card.part('[part=share]');
  return card;
}

/** A set of cards, once it can be used. */
export async function cardsOf(page: OpenPage): Promise<Widget> {
  const cards = new Widget(page, 'onrecord-quote-cards');
  await cards.part('select');
  await cards.part('[part=share]');
  return cards;
}

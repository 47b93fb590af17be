import type { ReactiveControllerHost } from 'lit';
import { TypeAhead } from './type-ahead.js';

/**
 * One Tab stop for a group of controls, each with a `data-key` of its own: arrow keys, Home, End and typing the beginning of
 * a name move within it, in the order of the document. Give it the group's key events, and bind `tabIndexOf` on each control.
 */
export class RovingFocus {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #typeAhead = new TypeAhead();
  #current: string | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  /** The `tabindex` of each control. The first is the Tab stop until the reader has moved. */
  tabIndexOf(keys: readonly string[], key: string): 0 | -1 {
    const current = this.#current !== undefined && keys.includes(this.#current) ? this.#current : keys[0];
    return key === current ? 0 : -1;
  }

  /** Makes a control the Tab stop, because it was used. */
  moveTo(key: string): void {
    this.#current = key;
    this.#host.requestUpdate();
  }

  /** Moves the focus where the key asks for it. Returns whether it did. */
  onKeydown(event: KeyboardEvent, group: Element): boolean {
    const controls = [...group.querySelectorAll<HTMLElement | SVGElement>('[data-key]')];
    const at = controls.indexOf(event.target as HTMLElement);
    if (at < 0 || event.altKey || event.ctrlKey || event.metaKey) return false;
    const next = this.#nextOf(event.key, at, controls.length) ?? this.#typeAhead.find(event, controls, at);
    const control = next === undefined ? undefined : controls[next];
    if (control?.dataset['key'] === undefined) return false;
    event.preventDefault();
    this.moveTo(control.dataset['key']);
    control.focus();
    return true;
  }

  #nextOf(key: string, at: number, length: number): number | undefined {
    const isRightToLeft = getComputedStyle(this.#host).direction === 'rtl';
    const forward = isRightToLeft ? 'ArrowLeft' : 'ArrowRight';
    const backward = isRightToLeft ? 'ArrowRight' : 'ArrowLeft';
    switch (key) {
      case 'ArrowDown':
      case forward:
        return (at + 1) % length;
      case 'ArrowUp':
      case backward:
        return (at - 1 + length) % length;
      case 'Home':
        return 0;
      case 'End':
        return length - 1;
      default:
        return undefined;
    }
  }
}

import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * One Tab stop for a group of controls, each with a `data-key` of its own: arrow keys, Home and End move within it, in the
 * order of the document. Put `onKeydown` on the group and bind `tabIndexOf` on each control.
 */
export class RovingFocus implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #current: string | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#current = undefined;
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

  onKeydown = (event: KeyboardEvent): void => {
    const group = event.currentTarget as Element;
    const controls = [...group.querySelectorAll<HTMLElement | SVGElement>('[data-key]')];
    const at = controls.indexOf(event.target as HTMLElement);
    const next = this.#nextOf(event.key, at, controls.length);
    const control = next === undefined || at < 0 ? undefined : controls[next];
    if (control?.dataset['key'] === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    this.moveTo(control.dataset['key']);
    control.focus();
  };

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

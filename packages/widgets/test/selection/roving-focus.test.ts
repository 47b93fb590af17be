import { html, LitElement, type TemplateResult } from 'lit';
import { expect, test } from 'vitest';
import { RovingFocus } from '../../src/selection/roving-focus.js';
import { mount } from '../fixtures/mount.js';

const keys = ['a', 'b', 'c'];

class RovingSample extends LitElement {
  readonly roving = new RovingFocus(this);
  protected override render(): TemplateResult {
    return html`<div @keydown=${this.#onKeydown}>
      ${keys.map((key) => html`<button data-key=${key} tabindex=${this.roving.tabIndexOf(keys, key)}>${key}</button>`)}
      <input />
    </div>`;
  }
  #onKeydown = (event: KeyboardEvent): void => {
    this.roving.onKeydown(event, event.currentTarget as Element);
  };
}
customElements.define('roving-sample', RovingSample);

interface Pressed {
  readonly focused: string | undefined;
  readonly tabStops: readonly (string | undefined)[];
  readonly isHandled: boolean;
}

/** What has the focus after a key is pressed on a control, and where Tab goes then. */
async function press(from: string, init: KeyboardEventInit, direction = 'ltr'): Promise<Pressed> {
  const element = await mount(Object.assign(new RovingSample(), { dir: direction }));
  const control = element.renderRoot.querySelector<HTMLElement>(from)!;
  control.focus();
  const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init });
  control.dispatchEvent(event);
  await element.updateComplete;
  const { activeElement } = element.shadowRoot!;
  const stops = element.renderRoot.querySelectorAll<HTMLElement>('[tabindex="0"]');
  return {
    focused: (activeElement as HTMLElement | null)?.dataset['key'],
    tabStops: [...stops].map(({ dataset }) => dataset['key']),
    isHandled: event.defaultPrevented,
  };
}

test.each([
  ['a', 'ArrowDown', 'b'],
  ['a', 'ArrowRight', 'b'],
  ['c', 'ArrowDown', 'a'],
  ['b', 'ArrowUp', 'a'],
  ['b', 'ArrowLeft', 'a'],
  ['a', 'ArrowUp', 'c'],
  ['b', 'Home', 'a'],
  ['b', 'End', 'c'],
  ['a', 'c', 'c'],
])('RovingFocus moves from %s by %s to %s, and so does the Tab stop', async (from, key, to) => {
  expect(await press(`[data-key=${from}]`, { key })).toEqual({
    focused: to,
    tabStops: [to],
    isHandled: true,
  });
});

test.each([
  ['ArrowLeft', 'b'],
  ['ArrowRight', 'c'],
  ['ArrowDown', 'b'],
])('RovingFocus moves from a by %s to %s where text runs from the right', async (key, to) => {
  expect(await press('[data-key=a]', { key }, 'rtl')).toMatchObject({ focused: to });
});

test.each<KeyboardEventInit>([
  { key: 'ArrowDown', ctrlKey: true },
  { key: 'ArrowDown', altKey: true },
  { key: 'c', metaKey: true },
  { key: 'Enter' },
  { key: ' ' },
  { key: 'z' },
])('RovingFocus leaves %j to the page', async (init) => {
  expect(await press('[data-key=a]', init)).toEqual({ focused: 'a', tabStops: ['a'], isHandled: false });
});

test('RovingFocus leaves keys alone that are pressed outside its controls', async () => {
  expect(await press('input', { key: 'ArrowDown' })).toMatchObject({ isHandled: false });
});

test('RovingFocus.tabIndexOf(keys, key) makes the first control the Tab stop before the reader has moved', () => {
  const roving = new RovingFocus(new RovingSample());
  expect(keys.map((key) => roving.tabIndexOf(keys, key))).toEqual([0, -1, -1]);
});

test('RovingFocus.tabIndexOf(keys, key) goes back to the first once the current one is gone', () => {
  const roving = new RovingFocus(new RovingSample());
  roving.moveTo('b');
  expect(['a', 'c'].map((key) => roving.tabIndexOf(['a', 'c'], key))).toEqual([0, -1]);
});

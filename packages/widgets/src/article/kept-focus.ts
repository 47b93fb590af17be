import { activeElement } from '../passages/active-element.js';

/**
 * Where the keyboard's focus is: what is returned brings it back there after lists around it were drawn anew, when the same node
 * may have become the control of another actor or quote.
 */
export function keptFocus(): () => void {
  const focused = activeElement();
  const holder = focused?.closest<HTMLElement | SVGElement>('[data-key], [data-quote]');
  if (!focused || !holder) return () => undefined;
  const root = focused.getRootNode() as Document | ShadowRoot;
  const name = holder.hasAttribute('data-key') ? 'data-key' : 'data-quote';
  const key = holder.getAttribute(name) ?? '';
  const part = focused.getAttribute('part') ?? '';
  return () => {
    if (holder.isConnected && holder.getAttribute(name) === key) return;
    const now = root.querySelector<HTMLElement | SVGElement>(
      `${holder.localName}[${name}="${CSS.escape(key)}"]`,
    );
    const control =
      focused === holder ? now : now?.querySelector<HTMLElement>(`[part="${CSS.escape(part)}"]`);
    control?.focus();
  };
}

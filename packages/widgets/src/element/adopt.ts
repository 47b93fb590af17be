import type { CSSResult } from 'lit';

/** Gives a shadow tree more styles than its element had at first, each once. A server has none to give. */
export function adopt(root: HTMLElement | DocumentFragment | null, ...styles: readonly CSSResult[]): void {
  const { adoptedStyleSheets } = (root ?? {}) as Partial<ShadowRoot>;
  for (const { styleSheet } of styles)
    if (styleSheet !== undefined && adoptedStyleSheets?.includes(styleSheet) === false)
      adoptedStyleSheets.push(styleSheet);
}

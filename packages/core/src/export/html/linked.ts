import { attribute, markup, type Markup } from './markup.js';

/** A link, where there is an address. */
export function linked(url: string | undefined, content: Markup): Markup | undefined {
  return url === undefined ? undefined : markup`<a${attribute('href', url)} rel="noopener">${content}</a>`;
}

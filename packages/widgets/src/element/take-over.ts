import type { Article } from '@onrecord/core';
import type { Language } from '../language/msg.js';

/**
 * Makes what a server drew into a shadow root the element's own by `draw`, if it shows the same article in the same language;
 * else false, and what is there may be of no use any more.
 */
export type TakeOver = (
  root: HTMLElement | DocumentFragment,
  article: Article,
  language: Language,
  draw: () => void,
) => boolean;

/** Nothing is taken over unless the page has imported what can. */
export let takeOver: TakeOver = () => false;

export function takeOverBy(given: TakeOver): void {
  takeOver = given;
}

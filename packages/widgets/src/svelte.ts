import type { HTMLAttributes } from 'svelte/elements';
import type { Handlers, Settable, Tag } from './frameworks/settable.js';

type Attributes<Element extends EventTarget> = Settable<Element> &
  Handlers &
  Omit<HTMLAttributes<Element>, keyof Settable<Element>>;

type Elements = { [Name in Tag]: Attributes<HTMLElementTagNameMap[Name]> };

/** The elements in Svelte's markup. Types alone. */
declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Elements {}
}

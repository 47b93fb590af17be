import type { Widget } from './widget-file.js';
import type { Published } from './widget-url.js';
import type { Words } from './words.js';

/** A published widget, and the words of the page that shows it. */
export type Pasted = Published & Widget & { readonly words: Words };

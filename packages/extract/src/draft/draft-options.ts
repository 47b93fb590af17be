import type { Language } from '../language/language.js';
import type { Format } from './format.js';

export interface DraftOptions {
  /** Of the article. What isn't made of the characters of an id becomes one. */
  readonly id?: string | undefined;
  /** Without it, what begins with a tag is HTML. */
  readonly format?: Format | undefined;
  readonly url?: string | undefined;
  /** Of the article: a BCP 47 tag. */
  readonly lang?: string | undefined;
  /** Whose rules are used; English without it. */
  readonly language?: Language | undefined;
}

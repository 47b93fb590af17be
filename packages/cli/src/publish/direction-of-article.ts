import type { Article } from '@onrecord/core';
import { isRightToLeft } from './still/is-right-to-left.js';

/** The direction of an article's own words: as it says, else as its headline runs. */
export function directionOfArticle({ dir, headline }: Article): 'ltr' | 'rtl' {
  return dir ?? (isRightToLeft(headline) ? 'rtl' : 'ltr');
}

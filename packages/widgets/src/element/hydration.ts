import { stampOf } from './stamp-of.js';
import type { TakeOver } from './take-over.js';

/** Takes over by Lit's hydration, which has to be loaded before the elements. */
export const hydration: TakeOver = (root, article, language, draw) => {
  const isSame = root.querySelector<HTMLElement>('.widget')?.dataset['drawn'] === stampOf(article, language);
  // Where it finds nothing, Lit gives up, and draws as ever from then on.
  if (!isSame) root.replaceChildren();
  try {
    draw();
    // Where a bundler has let Lit's part run too late, Lit has drawn beside what was there.
    return isSame && root.querySelectorAll('.widget').length === 1;
  } catch {
    return false;
  }
};

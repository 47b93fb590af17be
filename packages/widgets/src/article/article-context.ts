import { createContext } from '@lit/context';
import type { ArticleState } from './article-state.js';

/** What an `<onrecord-article>` gives to everything inside it. */
export interface ArticleContext {
  readonly state: ArticleState;
  /** The id of the selected actor. */
  readonly selected: string | undefined;
  /** The ids of the quotes whose passages it has found on the page. */
  readonly passages?: ReadonlySet<string>;
}

/** The same for all versions of this package on a page. */
export const articleContext = createContext<ArticleContext>(Symbol.for('onrecord-article'));

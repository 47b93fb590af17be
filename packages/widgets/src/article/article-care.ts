import { LatePart } from '../element/late.js';

/** What only some articles need: to be held to a hash, kept fresh, or told what is wrong with them. */
export const articleCare = new LatePart('what explains faults', () => import('./care-of-article.js'));

import { has, tag, type Token } from '../text/token.js';
import type { Phrase } from './phrase.js';

const inPlaces: ReadonlySet<string> = new Set(['in', 'near', 'across', 'outside']);

/** Whether the words before a name tell that it is a place's or a body's: "in Port Alder", "the founder of Lee & Kim". */
export function isNoPerson(tokens: readonly Token[], { first, nameFirst, owns }: Phrase): boolean {
  const before = tokens[first - 1];
  if (!before || owns || first !== nameFirst || has(tokens[nameFirst], tag.givenName)) return false;
  return inPlaces.has(before.word) || (before.word === 'of' && has(tokens[first - 2], tag.headOfBody));
}

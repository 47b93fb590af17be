import { has, isPunctuation, tag, type Token } from '../text/token.js';

const farthestConjunction = 12;
const farthestVerb = 5;
const noPart = tag.auxiliary | tag.subordinator | tag.conjunction | tag.cue | tag.pronoun | tag.verb;
const clauseOpener = tag.pronoun | tag.verb | tag.subordinator | tag.adverb | tag.preposition;

/** Whether further parts of a list follow a comma, and no clause: "the mayor, the council and the police". */
export function isListed(tokens: readonly Token[], from: number, stop: number): boolean {
  for (let i = from; i < from + farthestConjunction && i < stop; i += 1) {
    const token = tokens[i]!;
    if (token.word === 'and' || token.word === 'or') return !opensAnother(tokens, i + 1);
    if (isPunctuation(token, ',')) continue;
    if (token.kind === 'punctuation' || token.kind === 'quoted' || has(token, noPart)) return false;
    // "saying", and not "kind, loving and brave"
    if (token.word.endsWith('ing') && !has(tokens[i + 1], tag.conjunction)) return false;
  }
  return false;
}

/** "and he left", "and the mayor has left", "and turned" */
function opensAnother(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind === 'punctuation' || has(token, clauseOpener) || token?.word.endsWith('ed')) return true;
  for (let i = at; i < at + farthestVerb && tokens[i]?.kind === 'word'; i += 1)
    if (has(tokens[i], tag.auxiliary | tag.cue) && tokens[i]!.word !== "'s") return true;
  return false;
}

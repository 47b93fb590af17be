import type { Sentence } from '../text/sentences.js';
import { has, isName, isPunctuation, tag, type Token } from '../text/token.js';
import { isNameOf, isNickname, nameEnd, opensWithParticle } from './name-words.js';
import { phrase, type Phrase } from './phrase.js';
import { named } from './role-and-name.js';

const boundary =
  tag.preposition | tag.conjunction | tag.subordinator | tag.auxiliary | tag.calendar | tag.object;
const headNoun = tag.person | tag.body;
const mostModifiers = 5;

/** The noun phrases of a sentence that may name a speaker, in order; they don't overlap. */
export function phrasesOf({ tokens }: Sentence): Phrase[] {
  const phrases: Phrase[] = [];
  let i = afterDateline(tokens);
  while (i < tokens.length) {
    const phrase = phraseAt(tokens, i);
    if (phrase) phrases.push(phrase);
    i = phrase ? phrase.last + 1 : i + 1;
  }
  return phrases;
}

/** Past "SPRINGFIELD, Ill. (AP) —". */
function afterDateline(tokens: readonly Token[]): number {
  const first = tokens[0];
  if (first?.kind !== 'word' || !first.capital) return 0;
  const loud = first.text.length > 3 && first.text === first.text.toUpperCase();
  for (let i = 1; i < 12 && i < tokens.length; i += 1)
    if (isPunctuation(tokens[i], '—') && (loud || isPunctuation(tokens[i - 1], ')'))) return i + 1;
  return 0;
}

function phraseAt(tokens: readonly Token[], first: number): Phrase | undefined {
  const token = tokens[first]!;
  if (token.kind !== 'word' && token.kind !== 'number') return undefined;
  if (token.word.charCodeAt(0) === 0x27) return undefined;
  if (has(token, tag.pronoun) && !isNameOf(tokens, first))
    return phrase(tokens, first, first, 'pronoun', first, first, false);
  const determined = has(token, tag.determiner);

  let i = determined ? first + 1 : first;
  // "one of the", "all the", "the three"
  while (
    determined &&
    i < tokens.length &&
    (tokens[i]!.word === 'of' || has(tokens[i], tag.determiner)) &&
    i - first < 4
  )
    i += 1;
  let head = -1;
  let loose = 0;
  for (; i < tokens.length; i += 1) {
    const word = tokens[i]!;
    if (word.kind === 'punctuation') break;
    if (word.kind === 'quoted') {
      if (isNickname(tokens, i) || (head < 0 && (determined || i > first) && shortRun(word))) continue;
      break;
    }
    if (isNameOf(tokens, i) || opensWithParticle(tokens, i)) {
      const end = nameEnd(tokens, i);
      head = end;
      i = end;
      loose = 0;
      continue;
    }
    if (word.word === "'s" && head === i - 1) {
      // "the company's chief executive", but not "Lee's been"
      if (continuesAfterOwner(tokens, i + 1)) continue;
      break;
    }
    if (has(word, boundary) || has(word, tag.pronoun)) break;
    if (has(word, headNoun) && !isVerbHere(tokens, i, first, head)) {
      head = i;
      loose = 0;
      continue;
    }
    if (has(word, tag.determiner | tag.adverb) && word.word !== 'most') break;
    if (has(word, tag.cue) && (head >= 0 || !determined) && !has(word, tag.modifier)) break;
    if (head >= 0 && !has(word, tag.modifier) && !describes(tokens, i)) break;
    loose += 1;
    if (loose > mostModifiers) break;
    if (!determined && head < 0 && loose > 3) break;
  }
  if (head < 0) return undefined;
  return named(tokens, first, head, determined);
}

function shortRun({ start, end }: Token): boolean {
  return end - start < 30;
}

function continuesAfterOwner(tokens: readonly Token[], i: number): boolean {
  for (let at = i; at < i + 5 && at < tokens.length; at += 1) {
    const token = tokens[at]!;
    if (
      token.kind === 'punctuation' ||
      token.kind === 'quoted' ||
      has(token, boundary | tag.determiner | tag.pronoun)
    )
      return false;
    if (has(token, headNoun) || (isName(token) && !has(token, tag.calendar))) return true;
    if (has(token, tag.adverb)) return false;
  }
  return false;
}

/** "the Republican presidential candidate": a word between a name and a noun, unless it looks like a verb. */
function describes(tokens: readonly Token[], i: number): boolean {
  const word = tokens[i]!;
  if (word.kind !== 'word' || /(?:ed|s|ing)$/.test(word.word)) return false;
  const next = has(tokens[i + 1], tag.modifier) ? tokens[i + 2] : tokens[i + 1];
  return has(next, tag.person) && !isName(next);
}

/** "officials claim", "the report": a word that is both noun and verb. */
function isVerbHere(tokens: readonly Token[], i: number, first: number, head: number): boolean {
  const token = tokens[i]!;
  if (!has(token, tag.cue | tag.verb)) return false;
  if (head >= 0) return has(tokens[head], tag.person | tag.plural) || isName(tokens[head]);
  return i === first;
}

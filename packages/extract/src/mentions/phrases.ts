import type { Sentence } from '../text/sentences.js';
import { has, isName, isPunctuation, tag, type Token } from '../text/token.js';
import type { Phrase } from './phrase.js';

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

/** A capitalized word that begins or belongs to a name. */
function isNameOf(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  if (!isName(token) || token.text === 'I' || (token.text.length === 1 && !isName(tokens[i + 1])))
    return false;
  if (has(token, tag.calendar))
    return has(token, tag.givenName) && isName(tokens[i + 1]) && !has(tokens[i + 1], tag.calendar);
  if (i > 0 && !opensClause(tokens, i))
    return !has(token, tag.pronoun | tag.auxiliary | tag.conjunction) || token.text.length < 2;
  // The first word of a sentence has a capital anyway.
  if (
    has(
      token,
      tag.determiner |
        tag.preposition |
        tag.conjunction |
        tag.subordinator |
        tag.auxiliary |
        tag.pronoun |
        tag.adverb |
        tag.opener,
    )
  ) {
    return has(token, tag.givenName) && isName(tokens[i + 1]) && !has(tokens[i + 1], tag.opener);
  }
  if (
    token.word.endsWith('ing') &&
    token.word.length > 5 &&
    !has(token, tag.givenName | tag.country | tag.bodyName) &&
    tokens[i + 1]?.kind === 'word' &&
    !has(tokens[i + 1], tag.cue | tag.auxiliary)
  )
    return false;
  if (has(token, tag.plural | tag.person) && !has(token, tag.givenName | tag.title))
    return isName(tokens[i + 1]);
  return true;
}

function opensClause(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return !before || before.kind === 'quoted' || isPunctuation(before, '.:?!—•*()[');
}

/** "van der Berg said", "de la Torre" */
function opensWithParticle(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  if (!has(token, tag.particle) || (token.capital && i > 0) || has(token, tag.preposition | tag.determiner))
    return false;
  for (let at = i + 1; at < i + 4; at += 1) {
    if (isName(tokens[at])) return !has(tokens[at], tag.calendar);
    if (!has(tokens[at], tag.particle)) return false;
  }
  return false;
}

/** The last token of the name that begins here: "Ludwig van der Berg Jr.", "University of Springfield", "Robert “Bob” Lee". */
function nameEnd(tokens: readonly Token[], first: number): number {
  let last = first;
  let ofBody = has(tokens[first], tag.bodyName | tag.title);
  for (let i = first + 1; i < tokens.length; i += 1) {
    const token = tokens[i]!;
    if (isName(token) && !has(token, tag.calendar | tag.pronoun | tag.auxiliary)) {
      last = i;
      ofBody = has(token, tag.bodyName | tag.title);
      continue;
    }
    const next = tokens[i + 1];
    if (token.kind === 'number' && i === last + 1 && isName(next)) continue;
    if (token.kind === 'quoted' && isNickname(tokens, i)) continue;
    if (
      has(token, tag.particle) &&
      i === last + 1 &&
      (isName(next) || (has(next, tag.particle) && isName(tokens[i + 2])))
    )
      continue;
    if (has(token, tag.particle) && has(tokens[i - 1], tag.particle) && isName(next)) continue;
    if (
      ofBody &&
      i === last + 1 &&
      (token.word === 'of' || token.word === 'for' || token.word === '&') &&
      (isName(next) || (next?.word === 'the' && isName(tokens[i + 2])))
    ) {
      if (next?.word === 'the') i += 1;
      continue;
    }
    if (token.word === ',' && i === last + 1 && /^(?:jr|sr|iii|ii)\.?$/.test(next?.word ?? '')) continue;
    break;
  }
  return last;
}

function isNickname(tokens: readonly Token[], i: number): boolean {
  return (
    isName(tokens[i - 1]) &&
    isName(tokens[i + 1]) &&
    tokens[i]!.end - tokens[i]!.start < 20 &&
    !has(tokens[i + 1], tag.pronoun)
  );
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

function phrase(
  tokens: readonly Token[],
  first: number,
  last: number,
  kind: Phrase['kind'],
  nameFirst: number,
  nameLast: number,
  isBody: boolean,
): Phrase {
  return {
    first,
    last,
    kind,
    nameFirst,
    nameLast,
    isBody,
    tail: undefined,
    joined: undefined,
    relative: undefined,
    owns: tokens[last + 1]?.word === "'s" && !isContraction(tokens, last + 2),
  };
}

/** "Lee's right", "Lee's been": hard to tell, and rare in print. */
function isContraction(tokens: readonly Token[], after: number): boolean {
  return has(tokens[after], tag.auxiliary | tag.adverb | tag.determiner);
}

/** Tells the name at the end of a phrase from the role before it. */
function named(
  tokens: readonly Token[],
  first: number,
  last: number,
  determined: boolean,
): Phrase | undefined {
  // "Ada Lee KC", "Ada Lee MP"
  const end = last;
  if (
    last > first &&
    isName(tokens[last - 1]) &&
    tokens[last]!.text.length < 4 &&
    /^(?:KC|QC|SC|MP|MLA|MPP|MSP|MEP|OBE|CBE|MBE|PhD|MD|TD)$/.test(tokens[last]!.text)
  )
    last -= 1;
  if (!isName(tokens[last]) || !isNameOf(tokens, last)) {
    const noun = tokens[last]!;
    // A bare singular is rarely a speaker: "man" in "man said", not "woman" in "for woman".
    if (!determined && !has(noun, tag.plural | tag.body) && last === first && !noun.capital) return undefined;
    let start = first;
    while (!determined && start < last && tokens[start]!.word.endsWith('ing')) start += 1;
    return phrase(tokens, start, last, 'noun', start, last, has(noun, tag.body) && !has(noun, tag.person));
  }
  let nameFirst = last;
  while (nameFirst > first && isPartOfName(tokens, nameFirst - 1, last)) nameFirst -= 1;
  while (
    nameFirst > first &&
    has(tokens[nameFirst - 1], tag.particle) &&
    !has(tokens[nameFirst - 1], tag.preposition | tag.determiner)
  )
    nameFirst -= 1;
  if (has(tokens[nameFirst], tag.determiner)) nameFirst += 1;
  // The role or title in front: "Ukrainian President", "Secretary of State".
  const opensAsBody =
    has(tokens[nameFirst], tag.bodyName) && /^(?:of|for)$/.test(tokens[nameFirst + 1]?.word ?? '');
  const endsAsBody =
    (last > nameFirst && opensAsBody) ||
    (has(tokens[last], tag.bodyName) && !has(tokens[nameFirst], tag.givenName));
  let afterTitle = nameFirst;
  if (!endsAsBody) {
    for (let i = nameFirst; i < last; i += 1) {
      if (
        has(tokens[i], tag.title | tag.person | tag.honorific) &&
        !(
          has(tokens[i], tag.givenName) &&
          i === nameFirst &&
          isName(tokens[i + 1]) &&
          !has(tokens[i], tag.person)
        ) &&
        !isGivenBefore(tokens, nameFirst, i)
      )
        afterTitle = i + 1;
    }
    while (afterTitle < last && !isName(tokens[afterTitle])) afterTitle += 1;
  }
  const alone = tokens[last]!;
  if (
    afterTitle === last &&
    has(alone, tag.title | tag.person) &&
    !has(alone, tag.givenName) &&
    !(last > first && has(tokens[last - 1], tag.honorific | tag.givenName))
  ) {
    // "the President", "House Speaker"
    return phrase(tokens, first, last, 'noun', first, last, false);
  }
  if (last === nameFirst && has(alone, tag.nationality))
    return phrase(tokens, first, last, 'noun', first, last, false);
  // "visited Ada Lee": what isn't a role doesn't belong to the phrase.
  let start = determined ? first : nameFirst;
  let kept = start;
  while (start > first && !looksLikeVerb(tokens[start - 1]!)) {
    start -= 1;
    if (has(tokens[start], tag.person | tag.title | tag.modifier | tag.body) || isName(tokens[start]))
      kept = start;
    else if (kept > start + 1 && !has(tokens[kept], tag.person | tag.title | tag.body | tag.modifier)) break;
  }
  if (!determined) start = kept < nameFirst ? start : nameFirst;
  return phrase(tokens, start, end, 'name', afterTitle, last, endsAsBody);
}

function looksLikeVerb(token: Token): boolean {
  return (
    token.kind !== 'word' ||
    (!token.capital &&
      !has(token, tag.person | tag.title | tag.modifier) &&
      /(?:ed|ing|s)$/.test(token.word) &&
      token.word !== "'s")
  );
}

function isGivenBefore(tokens: readonly Token[], from: number, i: number): boolean {
  return i > from && has(tokens[i - 1], tag.givenName) && !has(tokens[i - 1], tag.title | tag.person);
}

function isPartOfName(tokens: readonly Token[], i: number, last: number): boolean {
  const token = tokens[i]!;
  if (isName(token)) return !has(token, tag.calendar) && isNameOf(tokens, i);
  if (token.kind === 'quoted') return isNickname(tokens, i);
  if (token.word === "'s") return false;
  return (
    (has(token, tag.particle) ||
      token.word === 'of' ||
      token.word === 'for' ||
      token.word === '&' ||
      token.word === 'the' ||
      token.word === ',') &&
    i > 0 &&
    i < last &&
    (isName(tokens[i - 1]) ||
      has(tokens[i - 1], tag.particle) ||
      tokens[i - 1]!.word === 'of' ||
      tokens[i - 1]!.word === 'for') &&
    nameEnd(tokens, i - 1) >= i
  );
}

import { has, isName, tag, type Token } from '../text/token.js';
import { isNameOf, isNickname, nameEnd } from './name-words.js';
import { phrase, type Phrase } from './phrase.js';

/** Tells the name at the end of a phrase from the role before it. */
export function named(
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
    (has(tokens[last], tag.bodyName) && !has(tokens[nameFirst], tag.givenName)) ||
    joinsPartners(tokens, nameFirst, last);
  let afterTitle = nameFirst;
  if (!endsAsBody) {
    for (let i = nameFirst; i < last; i += 1) {
      if (
        has(tokens[i], tag.title | tag.person | tag.honorific) &&
        !(
          has(tokens[i], tag.givenName) &&
          i === nameFirst &&
          isName(tokens[i + 1]) &&
          (!has(tokens[i], tag.person) || (i === first && i + 1 === last))
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
    // "Sentencing Ada Lee"
    if (start === 1 && nameFirst === 1 && tokens[0]!.word.endsWith('ing')) break;
    start -= 1;
    if (has(tokens[start], tag.person | tag.title | tag.modifier | tag.body) || isName(tokens[start]))
      kept = start;
    else if (kept > start + 1 && !has(tokens[kept], tag.person | tag.title | tag.body | tag.modifier)) break;
  }
  if (!determined) start = kept < nameFirst ? start : nameFirst;
  return phrase(tokens, start, end, 'name', afterTitle, last, endsAsBody);
}

/** "Lee & Kim" */
function joinsPartners(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first + 1; i < last; i += 1) if (tokens[i]!.word === '&') return true;
  return false;
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

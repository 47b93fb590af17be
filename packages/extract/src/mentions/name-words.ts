import { has, isName, isPunctuation, tag, type Token } from '../text/token.js';

/** A capitalized word that begins or belongs to a name. */
export function isNameOf(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  if (!isName(token) || token.text === 'I' || (token.text.length === 1 && !isName(tokens[i + 1])))
    return false;
  if (has(token, tag.calendar))
    return (
      isMay(tokens, i) ||
      (has(token, tag.givenName) && isName(tokens[i + 1]) && !has(tokens[i + 1], tag.calendar))
    );
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
  // "Added Lee:"
  if (has(token, tag.cue) && /(?:ed|said)$/.test(token.word) && isName(tokens[i + 1])) return false;
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
export function opensWithParticle(tokens: readonly Token[], i: number): boolean {
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
export function nameEnd(tokens: readonly Token[], first: number): number {
  let last = first;
  let ofBody = has(tokens[first], tag.bodyName | tag.title);
  for (let i = first + 1; i < tokens.length; i += 1) {
    const token = tokens[i]!;
    if (isName(token) && (!has(token, tag.calendar | tag.pronoun | tag.auxiliary) || isMay(tokens, i))) {
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
      (ofBody || token.word === '&') &&
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

/** The surname of "Ada May said", which is a month and a verb as well. */
function isMay(tokens: readonly Token[], i: number): boolean {
  return (
    has(tokens[i], tag.auxiliary) &&
    has(tokens[i], tag.calendar) &&
    has(tokens[i - 1], tag.givenName) &&
    !has(tokens[i - 1], tag.calendar)
  );
}

export function isNickname(tokens: readonly Token[], i: number): boolean {
  return (
    isName(tokens[i - 1]) &&
    isName(tokens[i + 1]) &&
    tokens[i]!.end - tokens[i]!.start < 20 &&
    !has(tokens[i + 1], tag.pronoun)
  );
}

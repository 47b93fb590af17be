import type { Span } from '../extracted-quote.js';
import type { Phrase } from '../mentions/phrase.js';
import { has, isPunctuation, tag, type Token } from '../text/token.js';
import type { Clause } from './clause.js';
import { endsWithClause } from './govern.js';

/** Words reported without marks, and the clause that reports them. */
export interface Paraphrase {
  readonly spans: readonly [Span, ...Span[]];
  readonly clause: Clause;
}

const addressing =
  /^(?:tell|warn|remind|assure|inform|ask|urge|advise|notify|reassure|promise|write|convince|persuade)$/;
const questions = /^(?:ask|wonder|explain|question)$/;
const questionWords = /^(?:who|what|why|how|whether|if|when|where|which)$/;

/** The indirect speech of a sentence. Stretches in marks inside it belong to it. */
export function indirectSpeech(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  clauses: readonly Clause[],
): Paraphrase[] {
  const found: Paraphrase[] = [];
  for (const clause of clauses) {
    if (!clause.subject || clause.negated || clause.embedded) continue;
    const spans = contentOf(tokens, phrases, clause, clauses).filter((span) => span !== undefined);
    const [first, ...rest] = spans;
    if (first) found.push({ spans: [first, ...rest], clause });
  }
  return found;
}

function contentOf(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  clause: Clause,
  clauses: readonly Clause[],
): (Span | undefined)[] {
  const { shape, sorts } = clause;
  if (shape === 'noun' || shape === 'infinitive' || clause.lemma === '—') return [];
  if (shape === 'source') return around(tokens, clause);
  const after = shape === 'inverted' ? undefined : following(tokens, phrases, clause, clauses);
  if (after) return [after];
  const reports =
    (sorts[0] === 'speech' || sorts[0] === 'finding') && shape !== 'participle' && sorts.includes('clausal');
  return reports &&
    clause.first >= 2 &&
    isPunctuation(tokens[clause.first - 1], ',—') &&
    endsWithClause(tokens, clause)
    ? around(tokens, clause)
    : [];
}

/** "…, Lee said, …" and "…, according to Lee": the sentence without the clause. */
function around(tokens: readonly Token[], { first, last, cueLast, shape }: Clause): (Span | undefined)[] {
  const end = Math.max(last, cueLast);
  const before = first > 1 ? spanOf(tokens, openingOf(tokens), first - 1) : undefined;
  let comma = end + 1;
  while (comma < tokens.length && !isPunctuation(tokens[comma], ',—')) comma += 1;
  const closes =
    isPunctuation(tokens[comma], ',—') &&
    (shape === 'source' ? first === 0 || comma === end + 1 || !before : comma === end + 1);
  const after = closes ? spanOf(tokens, comma + 1, tokens.length - 1) : undefined;
  return [before, after];
}

/** Past a dateline, and the conjunction that a sentence begins with. */
function openingOf(tokens: readonly Token[]): number {
  if (tokens[0] && tokens[0].text.length > 3 && tokens[0].text === tokens[0].text.toUpperCase()) {
    for (let i = 1; i < 12 && i < tokens.length; i += 1) if (isPunctuation(tokens[i], '—')) return i + 1;
  }
  const opens =
    has(tokens[0], tag.conjunction) ||
    /^(?:however|meanwhile|still|instead|also|then)$/.test(tokens[0]?.word ?? '');
  return opens ? (isPunctuation(tokens[1], ',') ? 2 : 1) : 0;
}

/** "Lee said (that) …": to the end of the sentence, or to the next clause beside it. */
function following(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  clause: Clause,
  clauses: readonly Clause[],
): Span | undefined {
  const { lemma, cueLast } = clause;
  const from = pastAddressee(tokens, phrases, lemma, cueLast + 1);
  const that = thatAt(tokens, from);
  let start = that + 1;
  if (that < 0) {
    start = pastTime(tokens, from);
    if (questions.test(lemma) && questionWords.test(tokens[start]?.word ?? ''))
      return spanOf(tokens, start, endOf(tokens, clause, clauses, start));
    if (isView(tokens, lemma, start)) return spanOf(tokens, start, viewEnd(tokens, start));
    if (!clause.sorts.includes('clausal') || !opensContent(tokens, start)) return undefined;
  }
  return spanOf(tokens, start, endOf(tokens, clause, clauses, start));
}

function endOf(tokens: readonly Token[], clause: Clause, clauses: readonly Clause[], start: number): number {
  const next = clauses.find(
    (other) =>
      other.cueFirst > start &&
      !other.embedded &&
      (other.shape === 'source' ||
        (other.shape === 'participle' &&
          isPunctuation(tokens[other.first - 1], ',') &&
          other.subject === clause.subject) ||
        (other.shape === 'finite' &&
          other.subject === clause.subject &&
          has(tokens[other.first - 1] ?? tokens[other.cueFirst - 1], tag.conjunction))),
  );
  return next ? Math.max(start, next.first - 1) : tokens.length - 1;
}

/** Past "reporters" or "the court" after "told". */
function pastAddressee(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  lemma: string,
  from: number,
): number {
  if (!addressing.test(lemma)) return from;
  if (has(tokens[from], tag.object) || tokens[from]?.word === 'her') return from + 1;
  const phrase = phrases.find(({ first }) => first === from);
  if (phrase && phrase.kind !== 'pronoun') {
    let last = phrase.last;
    if (tokens[last + 1]?.word === "'s") {
      const owned = phrases.find(({ first }) => first === last + 2);
      last = owned?.last ?? last + 2;
    }
    return last + 1;
  }
  if (lemma === 'tell' || lemma === 'remind' || lemma === 'assure') {
    let at = from;
    while (
      at < from + 4 &&
      tokens[at]?.kind === 'word' &&
      !has(tokens[at], tag.pronoun | tag.auxiliary | tag.subordinator | tag.preposition | tag.calendar) &&
      tokens[at]!.word !== 'that'
    )
      at += 1;
    // "told the inquest the animal was": an addressee that no table knows is an article and a noun.
    if (has(tokens[from], tag.determiner)) return has(tokens[from + 2], tag.auxiliary) ? from : from + 2;
    return at > from && has(tokens[at], tag.determiner | tag.pronoun | tag.subordinator) ? at : from;
  }
  return from;
}

/** "that", right here or after time and place: "said on Tuesday that", "said in a statement that". */
function thatAt(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.word === 'that') return from;
  if (!has(tokens[from], tag.preposition | tag.calendar | tag.adverb) && !tokens[from]?.capital) return -1;
  for (let i = from; i < from + 10 && i < tokens.length; i += 1) {
    const token = tokens[i]!;
    if (token.word === 'that') return i;
    if (token.kind === 'quoted' || isPunctuation(token, '.;:—') || has(token, tag.auxiliary | tag.pronoun))
      return -1;
  }
  return -1;
}

function pastTime(tokens: readonly Token[], from: number): number {
  let at = from;
  while (
    at < from + 4 &&
    (has(tokens[at], tag.calendar) ||
      (tokens[at]?.word === 'on' && has(tokens[at + 1], tag.calendar)) ||
      tokens[at]?.word === 'also')
  )
    at += 1;
  return at;
}

/** Whether a clause may follow without "that": "he would", "the plan was". */
function opensContent(tokens: readonly Token[], from: number): boolean {
  const token = tokens[from];
  if (!token || token.kind === 'punctuation' || token.kind === 'quoted') return false;
  if (
    /^(?:so|nothing|no|yes|goodbye|hello|to|of|as|it\.)$/.test(token.word) ||
    questionWords.test(token.word)
  )
    return false;
  if (has(token, tag.preposition) && !/^(?:in|after|since|despite|under)$/.test(token.word)) return false;
  if (has(token, tag.auxiliary)) return false;
  for (let i = from + 1; i < from + 25 && i < tokens.length; i += 1) {
    const next = tokens[i]!;
    if (isPunctuation(next, ',;:?')) break;
    if (has(next, tag.auxiliary) || has(next, tag.verb)) return true;
    if (
      next.kind === 'word' &&
      !next.capital &&
      i < from + 8 &&
      /(?:ed|s)$/.test(next.word) &&
      !has(next, tag.plural | tag.adverb | tag.determiner)
    )
      return true;
  }
  return has(token, tag.pronoun) && tokens.length > from + 2;
}

/** "expressed concern at …", "see the plan as …": a view without a clause. */
function isView(tokens: readonly Token[], lemma: string, from: number): boolean {
  if (lemma === 'express' || lemma === 'voice')
    return (
      /^(?:concern|concerns|fear|fears|doubt|doubts|regret|alarm|outrage|dismay|frustration|optimism)$/.test(
        tokens[from]?.word ?? '',
      ) && has(tokens[from + 1], tag.preposition)
    );
  if (lemma !== 'see' && lemma !== 'regard') return false;
  for (let i = from + 1; i < from + 8 && i < tokens.length; i += 1) {
    if (tokens[i]!.word === 'as') return true;
    if (tokens[i]!.kind !== 'word' || has(tokens[i], tag.auxiliary)) return false;
  }
  return false;
}

/** A view ends where the sentence says more of whose it is: "… but refrained from". */
function viewEnd(tokens: readonly Token[], from: number): number {
  for (let i = from; i < tokens.length; i += 1)
    if (isPunctuation(tokens[i], ',;—') || tokens[i]!.word === 'but') return i - 1;
  return tokens.length - 1;
}

function spanOf(tokens: readonly Token[], first: number, last: number): Span | undefined {
  while (last > first && isPunctuation(tokens[last], '.,;:?!—')) last -= 1;
  const end = tokens[last];
  return end && last > first ? { start: tokens[first]!.start, end: end.end } : undefined;
}

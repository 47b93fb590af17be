import { cueForms, type CueForm } from '../english/cue-forms.js';
import { bare, type Phrase } from '../mentions/phrase.js';
import { withTail } from '../mentions/with-tail.js';
import type { Sentence } from '../text/sentences.js';
import { has, isName, isPunctuation, tag, type Token } from '../text/token.js';
import type { Clause } from './clause.js';
import { looseSubject } from './loose-subject.js';
import { beforeApposition, clauseSubject, subjectAfter, subjectBefore } from './subject.js';

/** The clauses of a sentence that report speech, in order. */
export function clausesOf(sentence: Sentence, phrases: readonly Phrase[]): Clause[] {
  const { tokens } = sentence;
  const clauses: Clause[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i]!;
    if (token.word === 'according' && tokens[i + 1]?.word === 'to') {
      const source = phraseFrom(tokens, phrases, i + 2);
      const subject = source && withTail(tokens, phrases, source);
      clauses.push({
        cueFirst: i,
        cueLast: i + 1,
        first: i,
        verbFirst: i,
        last: subject?.tail ?? subject?.last ?? i + 1,
        lemma: 'according to',
        sorts: ['source'],
        subject,
        embedded: false,
        negated: false,
        shape: 'source',
      });
    } else if (isPunctuation(token, '—-') && tokens[i - 1]?.kind === 'quoted') {
      // “…” — Ada Lee, teacher
      const subject = phrases.find(({ first }) => first === i + 1);
      if (
        subject?.kind === 'name' &&
        tokens.length < i + 16 &&
        !tokens.some((other, at) => at > i && has(other, tag.auxiliary | tag.cue))
      ) {
        clauses.push({
          cueFirst: i,
          cueLast: i,
          first: i,
          verbFirst: i,
          last: subject.last,
          lemma: '—',
          sorts: ['source'],
          subject,
          embedded: false,
          negated: false,
          shape: 'source',
        });
      }
    } else if (has(token, tag.cue) && !(token.capital && i > 0 && tokens[i - 1]!.kind === 'word')) {
      const clause = verbClause(tokens, phrases, i, cueForms().get(token.word)!, clauses);
      if (clause) clauses.push(clause);
      else if (has(token, tag.speechNoun)) pushNoun(tokens, phrases, i, clauses);
    } else if (has(token, tag.speechNoun)) pushNoun(tokens, phrases, i, clauses);
  }
  return clauses;
}

/** "Lee's claim that", "her remark “…”" */
function pushNoun(tokens: readonly Token[], phrases: readonly Phrase[], i: number, clauses: Clause[]): void {
  for (let at = i - 1; at >= Math.max(0, i - 4); at -= 1) {
    const token = tokens[at]!;
    if (token.word === "'s" || (token.kind === 'word' && /^(?:his|her|their|its)$/.test(token.word))) {
      const subject =
        token.word === "'s" ? phrases.findLast(({ last, owns }) => owns && last === at - 1) : ownerPhrase(at);
      clauses.push({
        cueFirst: i,
        cueLast: i,
        first: subject?.first ?? at,
        verbFirst: i,
        last: i,
        lemma: tokens[i]!.word,
        sorts: ['noun'],
        subject,
        embedded: false,
        negated: false,
        shape: 'noun',
      });
      return;
    }
    if (token.kind === 'punctuation' || has(token, tag.preposition | tag.auxiliary)) return;
  }
}

function ownerPhrase(at: number): Phrase {
  return bare('pronoun', at, at, false);
}

/** The phrase that begins at a place, its adverbs passed over. */
function phraseFrom(tokens: readonly Token[], phrases: readonly Phrase[], at: number): Phrase | undefined {
  while (has(tokens[at], tag.adverb)) at += 1;
  const found = phrases.find(({ first, last }) => first >= at && first <= at + 1 && last >= at);
  if (found) return found;
  // An unknown noun: "according to the ledger".
  if (has(tokens[at], tag.determiner) || tokens[at]?.kind === 'word') {
    let last = at;
    while (
      last + 1 < tokens.length &&
      last < at + 5 &&
      tokens[last + 1]!.kind === 'word' &&
      !has(
        tokens[last + 1],
        tag.preposition | tag.conjunction | tag.subordinator | tag.auxiliary | tag.calendar,
      )
    )
      last += 1;
    return bare('noun', at, last, false);
  }
  return undefined;
}

function verbClause(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  at: number,
  cue: CueForm,
  before: readonly Clause[],
): Clause | undefined {
  const group = verbGroup(tokens, at);
  const previous = tokens[group.first - 1];
  if (group.passive && (cue.form === 'past' || cue.form === 'participle')) return undefined;
  if (cue.form === 'participle' && !group.auxiliary) return undefined;
  if (isNounHere(tokens, at, cue) || isTerritory(tokens, at, cue)) return undefined;
  let cueLast = at;
  if ((cue.lemma === 'point' || cue.lemma === 'go') && /^(?:out|on)$/.test(tokens[at + 1]?.word ?? ''))
    cueLast = at + 1;
  if (cue.lemma === 'point' && cueLast === at) return undefined;
  const { lemma, sorts } = cue;
  const reported = (
    shape: Clause['shape'],
    subject: Phrase | undefined,
    first: number,
    last: number,
    embedded = false,
  ): Clause =>
    // One shape for all, which engines are fast with.
    ({
      cueFirst: at,
      cueLast,
      first,
      verbFirst: group.first,
      last,
      lemma,
      sorts,
      subject,
      embedded,
      negated: group.negated,
      shape,
    });
  if (
    group.infinitive ||
    (cue.form === 'base' && !group.auxiliary && (previous?.word === 'to' || tokens[at - 1]?.word === 'to'))
  ) {
    const subject = clauseSubject(tokens, phrases, group.first, before);
    return reported('infinitive', subject, group.first, cueLast);
  }
  if (cue.form === 'ing' && !group.progressive) {
    if (previous?.word === 'without') return undefined;
    const subject =
      phraseSaying(tokens, phrases, group.first) ?? clauseSubject(tokens, phrases, group.first, before);
    return reported('participle', subject, group.first, cueLast);
  }
  const commaBefore = isPunctuation(previous, ',');
  if (
    commaBefore &&
    cue.form === 'past' &&
    /^(?:ask|question|press|tell)$/.test(cue.lemma) &&
    /^(?:about|by|whether|if|why|how|what|who|when)$/.test(tokens[at + 1]?.word ?? '') &&
    tokens.some((token, i) => i > at && isPunctuation(token, ','))
  )
    return undefined;
  const apposed =
    commaBefore && group.first === at && tokens[at - 2]?.kind !== 'quoted'
      ? beforeApposition(tokens, phrases, at - 1, before)
      : undefined;
  const inverts =
    !apposed &&
    cue.form !== 'base' &&
    cue.sorts.includes('speech') &&
    lemma !== 'tell' &&
    group.first === at &&
    mayInvert(tokens, at);
  if (inverts) {
    const subject = subjectAfter(tokens, phrases, cueLast + 1);
    if (
      subject &&
      (!isPunctuation(tokens[at - 1], ',') || tokens[at - 2]?.kind === 'quoted' || endsHere(tokens, subject))
    ) {
      const whole = withTail(tokens, phrases, subject);
      return reported('inverted', whole, at, whole.tail ?? whole.last);
    }
  }
  const subject =
    apposed ??
    subjectBefore(tokens, phrases, group.first, before) ??
    (lemma === 'say' && !commaBefore ? looseSubject(tokens, phrases, group.first) : undefined);
  if (!subject) return undefined;
  // "his latest remarks", "a sharp retort": nouns after a noun phrase that no table knows.
  if (
    cue.form !== 'past' &&
    has(tokens[at], tag.speechNoun) &&
    !phrases.some(({ last }) => last === subject.last)
  )
    return undefined;
  if (cue.form === 'base' && lemma !== 'say' && !group.auxiliary && !mayBePlural(tokens, subject))
    return undefined;
  const first = Math.min(subject.first, group.first);
  const whole = subject.relative === undefined ? withTail(tokens, phrases, subject, group.first) : subject;
  return reported('finite', whole, first, cueLast, isEmbedded(tokens, subject, before));
}

/** "Lee said Kim called it …": the subject of the second clause stands within what the first one reports. */
function isEmbedded(tokens: readonly Token[], subject: Phrase, before: readonly Clause[]): boolean {
  const outer = before.find(
    ({ sorts, shape, cueLast, negated }) =>
      (sorts[0] === 'speech' || sorts[0] === 'thought') &&
      shape === 'finite' &&
      !negated &&
      cueLast < subject.first,
  );
  if (!outer || outer.subject === subject) return false;
  const previous = tokens[subject.first - 1];
  return !(
    isPunctuation(previous, ',;') ||
    (isPunctuation(tokens[subject.first - 2], ',;') &&
      has(previous, tag.conjunction | tag.subordinator) &&
      previous?.word !== 'which')
  );
}

interface VerbGroup {
  readonly first: number;
  readonly auxiliary: boolean;
  readonly passive: boolean;
  readonly progressive: boolean;
  readonly infinitive: boolean;
  readonly negated: boolean;
}

const formsOfBe = /^(?:is|are|was|were|be|been|being|'s|'re|isn't|aren't|wasn't|weren't|got|gets)$/;

/** The auxiliaries and adverbs before a verb. */
function verbGroup(tokens: readonly Token[], at: number): VerbGroup {
  let first = at;
  let auxiliary = false;
  let passive = false;
  let infinitive = false;
  let negated = false;
  while (first > 0) {
    const token = tokens[first - 1]!;
    if (token.kind !== 'word') break;
    if (has(token, tag.auxiliary)) {
      if (token.word === "'s" && at - first > 0 && !formsOfBe.test(tokens[at - 1]!.word)) break;
      auxiliary = true;
      if (/n't$|^not$|^never$|^cannot$/.test(token.word)) negated = true;
      if (formsOfBe.test(token.word) && !passive) passive = true;
    } else if (token.word === 'to') infinitive = true;
    else if (
      !(has(token, tag.adverb) || (token.word.endsWith('ly') && !token.capital && token.word.length > 4)) ||
      has(token, tag.determiner)
    )
      break;
    first -= 1;
    if (infinitive || at - first > 6) break;
  }
  // An adverb at the very beginning belongs to the sentence.
  return { first, auxiliary, passive, progressive: passive, infinitive, negated };
}

/** "the claim", "her answer", "a report": a noun that looks like a verb. */
function isNounHere(tokens: readonly Token[], at: number, cue: CueForm): boolean {
  const previous = tokens[at - 1];
  if (!previous) return cue.form === 'base' || cue.form === 'third';
  if (cue.form === 'ing') return has(previous, tag.determiner) && previous.word !== 'that';
  if (
    has(previous, tag.determiner) &&
    !has(previous, tag.pronoun) &&
    !(
      previous.word === 'that' ||
      previous.word === 'all' ||
      previous.word === 'both' ||
      previous.word === 'some' ||
      previous.word === 'many' ||
      previous.word === 'others'
    )
  )
    return true;
  if (cue.form === 'past' || cue.form === 'participle') return false;
  if (has(tokens[at], tag.person) && has(tokens[at + 1], tag.cue)) return true;
  if (previous.word === "'s" || has(tokens[at + 1], tag.auxiliary)) return true;
  return has(previous, tag.preposition) && previous.word !== 'to';
}

/** "Western states that vote today": a verb only in "the report states that the …". */
function isTerritory(tokens: readonly Token[], at: number, { lemma, form }: CueForm): boolean {
  if (lemma !== 'state' || form === 'past' || form === 'ing') return false;
  return tokens[at + 1]?.word !== 'that' || has(tokens[at + 2], tag.auxiliary | tag.verb);
}

/** Whether a subject that follows its verb ends the clause: "…, said Lee, a teacher." */
function endsHere(tokens: readonly Token[], { last }: Phrase): boolean {
  const next = tokens[last + 1];
  return !next || isPunctuation(next, '.,;:—(') || has(next, tag.preposition) || next.word === 'who';
}

/** "with Lee saying", "a sign reading": the phrase right before the participle, unless it belongs to a place or time. */
function phraseSaying(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  verb: number,
): Phrase | undefined {
  const phrase = phrases.find(({ last }) => last === verb - 1);
  if (!phrase || phrase.owns) return undefined;
  const before = tokens[phrase.first - 1];
  return !has(before, tag.preposition) || before?.word === 'with' ? phrase : undefined;
}

/** Whether the subject may follow: after a quotation, a comma or a dash, or first in the sentence. */
function mayInvert(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before) return true;
  return (
    before.kind === 'quoted' ||
    isPunctuation(before, ',—?!…') ||
    before.word === 'so' ||
    before.word === 'as' ||
    before.word === 'than'
  );
}

function mayBePlural(tokens: readonly Token[], subject: Phrase): boolean {
  if (subject.kind === 'pronoun') return /^(?:they|we|i|you|who|that)$/.test(tokens[subject.last]!.word);
  const last = tokens[subject.last]!;
  if (has(last, tag.plural | tag.body)) return true;
  return isName(last)
    ? last.text.endsWith('s') || tokens[subject.first - 1]?.word === 'and'
    : last.word.endsWith('s') || has(tokens[subject.first], tag.plural);
}

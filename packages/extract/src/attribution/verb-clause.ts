import type { CueForm } from '../language/language.js';
import type { Phrase } from '../mentions/phrase.js';
import { withTail } from '../mentions/with-tail.js';
import { has, isName, isPunctuation, tag, type Token } from '../text/token.js';
import { beforeApposition } from './apposed-subject.js';
import type { Clause } from './clause.js';
import { looseSubject } from './loose-subject.js';
import { clauseSubject, subjectBefore } from './subject.js';
import { subjectAfter } from './subject-after.js';
import { isNounHere, isTerritory, verbGroup } from './verb-group.js';

/** The clause of a verb that reports speech, where it has a subject and is a verb here. */
export function verbClause(
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
    if (isUnsaid(tokens, group.first)) return undefined;
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
    (!commaBefore && (lemma === 'say' || (sorts.includes('clausal') && tokens[cueLast + 1]?.word === 'that'))
      ? looseSubject(tokens, phrases, group.first)
      : undefined);
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

/** "without saying", "stopped short of saying" */
function isUnsaid(tokens: readonly Token[], verb: number): boolean {
  const before = tokens[verb - 1]?.word ?? '';
  return (
    /^(?:without|than)$/.test(before) ||
    (before === 'of' && /^(?:short|instead)$/.test(tokens[verb - 2]?.word ?? ''))
  );
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

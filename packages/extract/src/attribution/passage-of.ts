import type { Run } from '../marks/runs.js';
import { mentionOf } from '../mentions/mention-of.js';
import type { Phrase } from '../mentions/phrase.js';
import { has, isPunctuation, tag } from '../text/token.js';
import { governing, type Governed } from './govern.js';
import type { Passage } from './passage.js';
import type { ReadSentence } from './read-sentence.js';
import { opensSentence, shapeOfRun, standsAlone, type RunShape } from './shape-of-run.js';

type Frame = Omit<ReadSentence, 'passages'>;

/** What its own sentence tells about a stretch in marks. */
export function passageOf(text: string, run: Run, frame: Frame, order: number, at: number): Passage {
  const { sentence, clauses } = frame;
  const shape = shapeOfRun(text, run);
  const governed = governing(sentence, at, clauses);
  const apart = isPunctuation(sentence.tokens[at - 1], ',:—') && shape.capital;
  const whole = isWhole(frame, at, shape, apart, governed);
  const passage: Passage = {
    run,
    sentence,
    order,
    at,
    words: shape.words,
    ground: 'unknown',
    clause: undefined,
    mention: undefined,
    actor: undefined,
    continues: undefined,
    attribution: whole ? 'direct' : 'mixed',
  };
  if (governed) {
    const { clause, relation } = governed;
    passage.ground = relation;
    passage.clause = clause;
    if (clause.subject) give(text, passage, frame, clause.subject);
    if (
      isLabel(passage, shape.titled) ||
      (clause.negated && passage.attribution === 'mixed' && relation !== 'after')
    )
      passage.attribution = 'term';
    if (clause.lemma === '—') passage.attribution = 'direct';
  } else if (!whole || apart) {
    const subject = subjectOf(frame, at);
    if (subject) {
      give(text, passage, frame, subject);
      passage.ground = whole ? 'introduced' : 'subject';
    }
    if (!whole && (shape.words < 4 || shape.titled)) passage.attribution = 'term';
  }
  return passage;
}

/** Whether the words are sentences by themselves, apart from the reporter's. */
function isWhole(
  { sentence }: Frame,
  at: number,
  shape: RunShape,
  apart: boolean,
  governed: Governed | undefined,
): boolean {
  const beside = governed?.relation === 'before' || governed?.relation === 'after';
  return (
    standsAlone(sentence) ||
    (opensSentence(sentence, at) && (shape.stopped || shape.words > 6)) ||
    (apart && (isPunctuation(sentence.tokens[at - 1], ':') || beside)) ||
    (beside && shape.capital && shape.words > 3)
  );
}

/** Who the sentence is about, where no clause of it reports the words. */
function subjectOf({ sentence, phrases, actors }: Frame, at: number): Phrase | undefined {
  return phrases.find(
    (phrase) =>
      actors.has(phrase) &&
      phrase.last < at &&
      !phrase.owns &&
      !has(sentence.tokens[phrase.first - 1], tag.preposition),
  );
}

function give(text: string, passage: Passage, { sentence, actors }: Frame, phrase: Phrase): void {
  passage.actor = actors.get(phrase);
  passage.mention = mentionOf(text, sentence.tokens, phrase);
}

/** A title or a label, though a verb of speech is near: "announced a “pause” in the talks". */
function isLabel({ ground, words, clause, sentence, at }: Passage, titled: boolean): boolean {
  if (ground !== 'inside' && ground !== 'end' && ground !== 'before') return false;
  if (titled && ground !== 'before') return true;
  return (
    words === 1 &&
    (clause?.sorts[0] === 'act' || clause?.lemma === 'announce') &&
    /^(?:an?|the|this|its|their)$/.test(sentence.tokens[at - 1]?.word ?? '')
  );
}

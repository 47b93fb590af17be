import type { Paraphrase } from './indirect.js';
import type { Passage } from './passage.js';

/** How often a ground was right over 840 news texts (PolNeAR's training part), and how it is told to an editor. */
const grounds: Readonly<Record<Passage['ground'], readonly [number, string]>> = {
  after: [0.97, 'The speaker is named right after the words.'],
  before: [0.86, 'The speaker is named right before the words.'],
  inside: [0.85, 'The sentence reports what somebody says.'],
  end: [0.88, 'The sentence ends by naming the speaker.'],
  source: [0.75, 'The sentence names its source.'],
  noun: [0.5, 'The words belong to a remark of somebody’s.'],
  subject: [0.35, 'Nothing reports the words; the sentence is about this speaker.'],
  'same-paragraph': [0.96, 'The same paragraph quotes this speaker.'],
  'later-in-paragraph': [0.4, 'The same paragraph quotes this speaker further on.'],
  introduced: [0.7, 'The sentence before is about this speaker.'],
  continued: [0.95, 'The words go on from the paragraph before.'],
  carried: [0.5, 'No speaker is named here; this one spoke last.'],
  unknown: [0.1, 'The text doesn’t tell who speaks.'],
};

export function confidenceIn(ground: Passage['ground']): number {
  return grounds[ground][0];
}

export function reasonFor(ground: Passage['ground']): string {
  return grounds[ground][1];
}

/** Verbs of speech and "according to" are seldom wrong; other verbs, and subjects without "said", are more often. */
export function confidenceInParaphrase({ clause: { sorts, shape, subject }, isAct }: Paraphrase): number {
  if (isAct || !subject) return 0.5;
  return sorts[0] === 'source' || (sorts[0] === 'speech' && shape !== 'participle') ? 0.85 : 0.65;
}

export function reasonForParaphrase({ clause, isAct }: Paraphrase): string {
  if (!clause.subject) return 'The sentence doesn’t tell who asks.';
  return isAct
    ? 'The sentence tells what somebody asks for, promises or judges.'
    : 'The sentence tells it in other words.';
}

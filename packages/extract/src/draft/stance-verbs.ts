import type { Stance } from '@onrecord/core';
import { lazily } from '../lazily.js';

/** Verbs that say plainly where somebody stands on what follows them: base form, past, present. */
const supportive = `welcome welcomed welcomes, praise praised praises, applaud applauded applauds, endorse endorsed endorses,
  hail hailed hails, laud lauded lauds, commend commended commends, salute saluted salutes`;
const critical = `condemn condemned condemns, reject rejected rejects, denounce denounced denounces, criticize criticized criticizes,
  criticise criticised criticises, slam slammed slams, blast blasted blasts, decry decried decries, oppose opposed opposes,
  dismiss dismissed dismisses, deplore deplored deplores, lambaste lambasted lambastes, rebuke rebuked rebukes,
  assail assailed assails`;

const stances = lazily(
  () =>
    new Map<string, Stance>([
      ...formsOf(supportive).map((form) => [form, 'supportive'] as const),
      ...formsOf(critical).map((form) => [form, 'critical'] as const),
    ]),
);

/** The stance that a verb says in so many words; undefined for all others. */
export function stanceOfVerb(verb: string): Stance | undefined {
  return stances().get(verb.toLowerCase());
}

function formsOf(verbs: string): readonly string[] {
  return verbs.match(/[a-z]+/gu) ?? [];
}

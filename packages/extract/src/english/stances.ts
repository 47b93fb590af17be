import type { Stance } from '@onrecord/core';
import type { StanceWords } from '../language/language.js';
import { words } from './words.js';

/** Verbs that say plainly where somebody stands on what follows them: base form, past, present. */
const supportive = `welcome welcomed welcomes praise praised praises applaud applauded applauds endorse endorsed endorses
  hail hailed hails laud lauded lauds commend commended commends salute saluted salutes`;
const critical = `condemn condemned condemns reject rejected rejects denounce denounced denounces criticize criticized criticizes
  criticise criticised criticises slam slammed slams blast blasted blasts decry decried decries oppose opposed opposes
  dismiss dismissed dismisses deplore deplored deplores lambaste lambasted lambastes rebuke rebuked rebukes
  assail assailed assails`;

export function stances(): StanceWords {
  return {
    verbs: new Map<string, Stance>([
      ...words(supportive).map((verb) => [verb, 'supportive'] as const),
      ...words(critical).map((verb) => [verb, 'critical'] as const),
    ]),
    reversal:
      /(?:\b(?:not|never|neither|nor|hardly|without|refus\w*|declin\w*|fail\w*|would|could|might|may)|n[’']t)\b[^.!?\n]*$/iu,
    // "Bell, the mayor, has also welcomed …"
    betweenNameAndVerb:
      /^(?:,[^,.;:“”"\n]{1,80},)?\s+(?:(?:has|have|had|also|later|quickly|swiftly|sharply|strongly)\s+){0,2}(?=(\p{L}+))/u,
    // With an article, a possessive or a capital, and no pronoun.
    thing:
      /^\s+((?:(?:the|a|an|this|that|these|those|its|their|his|her|any|all)\s|(?=\p{Lu}))[\p{L}\p{N}’'.-]+(?:\s[\p{L}\p{N}’'.-]+){0,9})/u,
    pastThing:
      /\s(?:as|because|after|before|while|when|but|and|saying|warning|calling|arguing|adding|telling|which|who|that|by|with|on|at|during)(?:\s.*)?$|[.\s]+$/u,
    article: /^(?:the|a|an|this|that|these|those)\s+/iu,
  };
}

import { isPunctuation } from '../text/token.js';
import type { Passage } from './passage.js';

/** The rest of a quotation that the words which report it split: "“A,” Lee said, “b.”" */
export function resumed(passage: Passage, before: Passage | undefined): Passage {
  const { sentence, at, clause, ground } = passage;
  if (
    before?.sentence !== sentence ||
    before.ground !== 'after' ||
    before.attribution !== 'direct' ||
    !before.clause
  )
    return passage;
  if (!isPunctuation(sentence.tokens[at - 1], ',—') || at < before.clause.last) return passage;
  const beside = clause && clause !== before.clause && (ground === 'after' || at - clause.cueLast < 3);
  if (beside) return passage;
  return {
    ...passage,
    actor: before.actor,
    mention: before.mention,
    clause: before.clause,
    ground: 'before',
    attribution: 'direct',
    continues: before,
  };
}

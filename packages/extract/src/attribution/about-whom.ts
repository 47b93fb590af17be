import { mentionOf } from '../mentions/mention-of.js';
import { has, tag } from '../text/token.js';
import type { Named } from './passage.js';
import type { ReadSentence } from './read-sentence.js';

/** Whom a sentence is about: who speaks in it, or its subject. */
export function aboutWhom(text: string, read: ReadSentence): Named | undefined {
  const { clauses, phrases, actors, sentence } = read;
  const clause = clauses.findLast(
    ({ subject, sorts, shape, embedded }) =>
      subject && actors.has(subject) && sorts[0] === 'speech' && shape !== 'noun' && !embedded,
  );
  const phrase =
    clause?.subject ??
    phrases.find(
      (each) => !each.owns && actors.has(each) && !has(sentence.tokens[each.first - 1], tag.preposition),
    );
  const actor = phrase && actors.get(phrase);
  if (!actor || (!clause && (actor.type !== 'person' || actor.plural))) return undefined;
  return { actor, mention: mentionOf(text, sentence.tokens, phrase) };
}

import { dateWords } from '@onrecord/core/query';
import { spokenTag } from '../language/msg.js';

const known = new Map<string, string>();

/** A date in the language that is being spoken. The first one takes a browser long, and none is worked out twice. */
export function spokenDate(date: string): string {
  const key = `${spokenTag()} ${date}`;
  const words = known.get(key) ?? dateWords(date, spokenTag());
  known.set(key, words);
  return words;
}

import { msg } from '../language/msg.js';
import type { StanceLabels } from '../theme/stance-labels.js';
import { stanceWord } from '../theme/words.js';
import type { Entry } from './entries-of.js';
import type { MarkedCountry } from './marked-countries.js';

/** A country in words: its name, its actors, their stances. */
export function countryLabel(
  { entries }: MarkedCountry,
  countryName: string,
  labels: StanceLabels = {},
): string {
  const parts = entries.map((entry) => entryWords(entry, labels, entry.actor.name !== countryName));
  return `${countryName}: ${parts.join('; ')}`;
}

/** An actor in words: who started the topic, and the stances taken. */
export function entryWords(
  { actor, isInitiator, reactions }: Entry,
  labels: StanceLabels,
  isNamed = true,
): string {
  const words = [
    ...(isInitiator ? [msg('Initiator')] : []),
    ...reactions.map(({ stance }) => stanceWord(stance, labels)),
  ];
  return [...(isNamed ? [actor.name] : []), ...words].join(', ');
}

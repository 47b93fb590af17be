import { str } from '@lit/localize/internal/str-tag.js';
import type { Stance } from '@onrecord/core';
import { msg } from '../language/msg.js';
import type { StanceLabels } from '../theme/stance-labels.js';
import { stanceWord } from '../theme/words.js';

/**
 * How many actors take which stance, in a sentence that begins with the most frequent one: "4 of 6 actors are critical,
 * 2 neutral". A newsroom's own labels may be of any form, so theirs stand before the figure, and so does a stance
 * of one actor alone: "Against: 1 of 3 actors".
 */
export function summaryOf(tally: Readonly<Record<Stance, number>>, labels: StanceLabels = {}): string {
  const taken = (Object.keys(tally) as Stance[])
    .filter((stance) => tally[stance] > 0)
    .sort((a, b) => tally[b] - tally[a]);
  const [first, ...others] = taken;
  if (first === undefined) return msg('Nobody has taken a stance.');
  const total = taken.reduce((sum, stance) => sum + tally[stance], 0);
  if (total === 1) return msg(str`One reaction: ${stanceWord(first, labels)}`);
  if (tally[first] === 1 || taken.some((stance) => labels[stance] !== undefined)) {
    const counts = others.map((stance) => `${stanceWord(stance, labels)}: ${tally[stance]}`);
    const share = msg(str`${stanceWord(first, labels)}: ${tally[first]} of ${total} actors`);
    return [share, ...counts].join(', ');
  }
  const counts = others.map((stance) => msg(str`${tally[stance]} ${stanceWord(stance).toLocaleLowerCase()}`));
  return [clause(first, tally[first], total), ...counts].join(', ');
}

function clause(stance: Stance, count: number, total: number): string {
  switch (stance) {
    case 'supportive':
      return msg(str`${count} of ${total} actors are supportive`);
    case 'critical':
      return msg(str`${count} of ${total} actors are critical`);
    case 'mixed':
      return msg(str`${count} of ${total} actors take a mixed view`);
    case 'neutral':
      return msg(str`${count} of ${total} actors are neutral`);
  }
}

import type { Stance } from '@onrecord/core';
import { msg } from '../language/msg.js';
import type { StanceLabels } from './stance-labels.js';

/** A stance in the reader's words. */
export function stanceWord(stance: Stance, labels: StanceLabels = {}): string {
  return labels[stance] ?? ownWord(stance);
}

function ownWord(stance: Stance): string {
  switch (stance) {
    case 'supportive':
      return msg('Supportive');
    case 'critical':
      return msg('Critical');
    case 'mixed':
      return msg('Mixed');
    case 'neutral':
      return msg('Neutral');
  }
}

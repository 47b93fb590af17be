import { msg } from '@lit/localize';
import type { Attribution, Stance } from '@onrecord/core';

/** A stance in the reader's words. */
export function stanceWord(stance: Stance): string {
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

/** An attribution in the reader's words. */
export function attributionWords(attribution: Attribution): string {
  switch (attribution) {
    case 'direct':
      return msg('Direct quote');
    case 'mixed':
      return msg('Partly quoted');
    case 'indirect':
      return msg('Paraphrased');
    case 'term':
      return msg('Term in quotation marks');
  }
}

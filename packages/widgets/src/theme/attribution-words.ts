import type { Attribution } from '@onrecord/core';
import { msg } from '../language/msg.js';

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

import { str } from '@lit/localize/internal/str-tag.js';
import { english, type Words } from '@onrecord/core/html';
import { msg, spokenTag } from '../language/msg.js';
import { attributionWords } from '../theme/attribution-words.js';
import { stanceWord } from '../theme/words.js';

/** The words of quotes as HTML in the language that is being spoken. `dir` is that of the text around. */
export function spokenWords(dir: 'ltr' | 'rtl'): Words {
  return {
    ...english,
    lang: spokenTag(),
    dir,
    attribution: {
      direct: attributionWords('direct'),
      mixed: attributionWords('mixed'),
      indirect: attributionWords('indirect'),
      term: attributionWords('term'),
    },
    stance: {
      supportive: stanceWord('supportive'),
      critical: stanceWord('critical'),
      mixed: stanceWord('mixed'),
      neutral: stanceWord('neutral'),
    },
    corrected: msg('Corrected'),
    retracted: msg('Retracted'),
    initiator: msg('Initiator'),
    through: msg(str`through ${'{name}'}`),
    translatedBy: msg(str`Translated by ${'{name}'}`),
  };
}

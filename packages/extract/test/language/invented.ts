import type { CueForm, Language } from '../../src/language/language.js';

const say = (form: CueForm['form']): CueForm => ({ lemma: 'vorri', sorts: ['speech', 'clausal'], form });

/** A language that nobody speaks: its words in the order of English ones. */
export const invented: Language = {
  tag: 'qto',
  lexicon: {
    determiner: ['lo', 'la'],
    pronoun: ['hin', 'sen'],
    subordinator: ['dat'],
    auxiliary: ['ist', 'ven'],
    preposition: ['af', 'folg'],
    conjunction: ['ok'],
    person: ['kapitan', 'dravu'],
    male: ['lorn', 'hin'],
    female: ['mira', 'sen'],
    givenName: ['lorn', 'mira'],
  },
  cueForms: new Map([
    ['vorri', say('base')],
    ['vorrit', say('past')],
    ['vorrin', say('ing')],
  ]),
  smallWords: new Map([
    ['lo', 'the'],
    ['la', 'the'],
    ['hin', 'he'],
    ['sen', 'she'],
    ['dat', 'that'],
    ['folg', 'according'],
    ['af', 'to'],
  ]),
  abbreviations: new Set(['kpt.']),
  countries: new Map([
    ['nordmark', { code: 'NO', name: true }],
    ['nordholm', { code: 'NO', capital: true }],
  ]),
  regions: new Set(),
  countryName: (code) => (code === 'NO' ? 'Nordmark' : undefined),
};

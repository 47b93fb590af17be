import type { Words } from '../words.js';

export const french: Words = {
  lang: 'fr',
  dir: 'ltr',
  attribution: {
    direct: 'Citation directe',
    mixed: 'Citation partielle',
    indirect: 'Propos rapportés',
    term: 'Terme entre guillemets',
  },
  stance: { supportive: 'Favorable', critical: 'Critique', mixed: 'Mixte', neutral: 'Neutre' },
  corrected: 'Citation rectifiée',
  retracted: 'Citation retirée',
  initiator: 'À l’origine',
  initiatedBy: 'Initiative\u00A0: {name}',
  inArticle: 'Dans l’article',
  through: 'via {name}',
  translatedBy: 'Traduction\u00A0: {name}',
  reactionsTo: 'Réactions\u00A0: {name}',
  quotesIn: 'Citations\u00A0: {name}',
  wordsOf: '{name}\u00A0: {words}',
  marks: ['«\u202F', '\u202F»'],
};

import type { Words } from '../words.js';

/** Stances agree with “postura”. */
export const spanish: Words = {
  lang: 'es',
  dir: 'ltr',
  attribution: {
    direct: 'Cita textual',
    mixed: 'Cita parcial',
    indirect: 'Cita indirecta',
    term: 'Término entre comillas',
  },
  stance: { supportive: 'Favorable', critical: 'Crítica', mixed: 'Mixta', neutral: 'Neutral' },
  corrected: 'Cita corregida',
  retracted: 'Cita retirada',
  initiator: 'Tomó la iniciativa',
  initiatedBy: 'Iniciativa: {name}',
  inArticle: 'En el artículo',
  through: 'a través de {name}',
  translatedBy: 'Traducción: {name}',
  reactionsTo: 'Reacciones: {name}',
  quotesIn: 'Citas: {name}',
  wordsOf: '{name}: {words}',
  marks: ['«', '»'],
};

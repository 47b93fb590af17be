import type { Words } from '../words.js';

export const german: Words = {
  lang: 'de',
  dir: 'ltr',
  attribution: {
    direct: 'Wörtliches Zitat',
    mixed: 'Teilzitat',
    indirect: 'Sinngemäß wiedergegeben',
    term: 'Begriff in Anführungszeichen',
  },
  stance: { supportive: 'Zustimmend', critical: 'Kritisch', mixed: 'Gemischt', neutral: 'Neutral' },
  corrected: 'Korrigiert',
  retracted: 'Zurückgezogen',
  initiator: 'Gab den Anstoß',
  initiatedBy: 'Initiative: {name}',
  inArticle: 'Im Artikel',
  through: 'übermittelt durch: {name}',
  translatedBy: 'Übersetzung: {name}',
  reactionsTo: 'Reaktionen: {name}',
  quotesIn: 'Zitate: {name}',
  wordsOf: '{name}: {words}',
  marks: ['„', '“'],
};

import type { Words } from '../words.js';

/** Stances agree with “позиція”. */
export const ukrainian: Words = {
  lang: 'uk',
  dir: 'ltr',
  attribution: {
    direct: 'Пряма цитата',
    mixed: 'Часткова цитата',
    indirect: 'Переказ',
    term: 'Термін у лапках',
  },
  stance: { supportive: 'Схвальна', critical: 'Критична', mixed: 'Змішана', neutral: 'Нейтральна' },
  corrected: 'Виправлено',
  retracted: 'Відкликано',
  initiator: 'Сторона-ініціатор',
  initiatedBy: 'Ініціатива: {name}',
  inArticle: 'У статті',
  through: 'передає {name}',
  translatedBy: 'Переклад: {name}',
  reactionsTo: 'Реакції: {name}',
  quotesIn: 'Цитати: {name}',
  wordsOf: '{name}: {words}',
  marks: ['«', '»'],
};

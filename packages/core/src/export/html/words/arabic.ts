import type { Words } from '../words.js';

/** Stances agree with “موقف”. */
export const arabic: Words = {
  lang: 'ar',
  dir: 'rtl',
  attribution: {
    direct: 'اقتباس مباشر',
    mixed: 'اقتباس جزئي',
    indirect: 'نقل بالمعنى',
    term: 'مصطلح بين علامتي تنصيص',
  },
  stance: { supportive: 'مؤيد', critical: 'منتقد', mixed: 'متباين', neutral: 'محايد' },
  corrected: 'اقتباس مصحّح',
  retracted: 'اقتباس مسحوب',
  initiator: 'الجهة المبادرة',
  initiatedBy: 'بمبادرة من {name}',
  inArticle: 'في المقال',
  through: 'عبر {name}',
  translatedBy: 'ترجمة: {name}',
  reactionsTo: 'ردود الفعل: {name}',
  quotesIn: 'الاقتباسات: {name}',
  wordsOf: '{name}: {words}',
  marks: ['«', '»'],
};

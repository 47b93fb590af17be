/** The words of published pages that aren't about a quote. */
export interface PageWords {
  readonly reactions: string;
  readonly quotes: string;
  readonly data: string;
  readonly embed: string;
}

const english: PageWords = { reactions: 'Reactions', quotes: 'Quotes', data: 'Data', embed: 'Embed' };

const known: Readonly<Record<string, PageWords>> = {
  en: english,
  ar: { reactions: 'ردود الفعل', quotes: 'الاقتباسات', data: 'البيانات', embed: 'تضمين' },
  de: { reactions: 'Reaktionen', quotes: 'Zitate', data: 'Daten', embed: 'Einbetten' },
  es: { reactions: 'Reacciones', quotes: 'Citas', data: 'Datos', embed: 'Insertar' },
  fr: { reactions: 'Réactions', quotes: 'Citations', data: 'Données', embed: 'Intégrer' },
  uk: { reactions: 'Реакції', quotes: 'Цитати', data: 'Дані', embed: 'Вбудувати' },
};

/** In the language of the words around an article's. */
export function pageWordsFor(lang: string): PageWords {
  return known[lang] ?? english;
}

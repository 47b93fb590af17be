/** The outer marks of languages by the preference of Unicode CLDR; those of any other language are the English ones. */
const marks: Readonly<Record<string, string>> = {
  ar: '«»',
  bg: '„“',
  cs: '„“',
  da: '“”',
  de: '„“',
  el: '«»',
  es: '«»',
  fa: '«»',
  fi: '””',
  fr: '«»',
  he: '””',
  hu: '„”',
  it: '«»',
  ja: '「」',
  nb: '«»',
  no: '«»',
  pl: '„”',
  pt: '“”',
  ro: '„”',
  ru: '«»',
  sk: '„“',
  sv: '””',
  uk: '«»',
};

const narrowSpace = '\u202F';

/** Words in the quotation marks of their language. */
export function inMarks(words: string, lang: string): string {
  const [language = ''] = lang.toLowerCase().split('-');
  const [open = '“', close = '”'] = Object.hasOwn(marks, language) ? marks[language]! : '';
  const space = language === 'fr' ? narrowSpace : '';
  return open + space + words + space + close;
}

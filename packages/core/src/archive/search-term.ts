/** Letters that Unicode leaves whole, as they are typed where a keyboard lacks them. */
const plainLetters = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ł', 'l'],
  ['ħ', 'h'],
  ['ı', 'i'],
  ['ς', 'σ'],
]);
/** Accents and points that searchers leave out; not the vowels of Indic scripts, and not what tells Japanese が from か. */
const accents = /(?![\u3099\u309a])(?=\p{M})[\p{Script=Inherited}\p{Script=Arabic}\p{Script=Hebrew}]/gu;
const ascii = /^\p{ASCII}*$/u;
/** Longer words are found by their beginning: the index takes time by the square of a word's length. */
const longestWord = 64;

/** A word without case, accents, ligatures, apostrophes and the dots of "U.S.": equal for words that are searched for alike. */
export function termOf(word: string): string {
  const lower = word.toLowerCase().replace(/[.’]/gu, '');
  return (ascii.test(lower) ? lower : withoutAccents(lower)).slice(0, longestWord);
}

function withoutAccents(word: string): string {
  return word
    .normalize('NFKD')
    .replace(accents, '')
    .replace(/\P{ASCII}/gu, (letter) => plainLetters.get(letter) ?? letter)
    .normalize('NFC');
}

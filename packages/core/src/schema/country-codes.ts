/** The codes of each first letter: those officially assigned in ISO 3166-1 alpha-2, and `XK`, in general use for Kosovo. */
const secondLetters = {
  A: 'DEFGILMOQRSTUWXZ',
  B: 'ABDEFGHIJLMNOQRSTVWYZ',
  C: 'ACDFGHIKLMNORUVWXYZ',
  D: 'EJKMOZ',
  E: 'CEGHRST',
  F: 'IJKMOR',
  G: 'ABDEFGHILMNPQRSTUWY',
  H: 'KMNRTU',
  I: 'DELMNOQRST',
  J: 'EMOP',
  K: 'EGHIMNPRWYZ',
  L: 'ABCIKRSTUVY',
  M: 'ACDEFGHKLMNOPQRSTUVWXYZ',
  N: 'ACEFGILOPRUZ',
  O: 'M',
  P: 'AEFGHKLMNRSTWY',
  Q: 'A',
  R: 'EOSUW',
  S: 'ABCDEGHIJKLMNORSTVXYZ',
  T: 'CDFGHJKLMNORTVWZ',
  U: 'AGMSYZ',
  V: 'ACEGINU',
  W: 'FS',
  X: 'K',
  Y: 'ET',
  Z: 'AMW',
} as const;

type SecondLetters = typeof secondLetters;
type LettersOf<Word> = Word extends `${infer First}${infer Rest}` ? First | LettersOf<Rest> : never;

/** A country by its ISO 3166-1 alpha-2 code. */
export type CountryCode = {
  [First in keyof SecondLetters]: `${First}${LettersOf<SecondLetters[First]>}`;
}[keyof SecondLetters];

/** Every country code, in alphabetical order. */
export const countryCodes: readonly CountryCode[] = Object.entries(secondLetters).flatMap(
  ([first, seconds]) => seconds.split('').map((second) => `${first}${second}` as CountryCode),
);

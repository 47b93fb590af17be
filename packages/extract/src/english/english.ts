import type { Language } from '../language/language.js';
import { countryName, countryWords, regionNames } from './countries.js';
import { cueForms } from './cue-forms.js';
import { abbreviated, lexicon } from './lexicon.js';
import { stances } from './stances.js';

export const english: Language = {
  tag: 'en',
  get lexicon() {
    return lexicon();
  },
  get cueForms() {
    return cueForms();
  },
  get abbreviations() {
    return abbreviated();
  },
  get countries() {
    return countryWords();
  },
  get regions() {
    return regionNames();
  },
  countryName,
  get stances() {
    return stances();
  },
};

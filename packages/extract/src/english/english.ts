import type { Language } from '../language/language.js';
import { lazily } from '../lazily.js';
import { countryName, countryWords, regionNames } from './countries.js';
import { cueForms } from './cue-forms.js';
import { abbreviated, fullTitles, lexicon } from './lexicon.js';
import { stances } from './stances.js';

const countries = lazily(countryWords);
const stanceWords = lazily(stances);

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
  get titlesInFull() {
    return fullTitles();
  },
  get countries() {
    return countries();
  },
  get regions() {
    return regionNames();
  },
  countryName,
  get stances() {
    return stanceWords();
  },
};

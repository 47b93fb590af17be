import { lazily } from '../lazily.js';
import { tag } from '../text/token.js';
import { cueForms } from './cue-forms.js';
import {
  bareClauseVerbs as bareClausal,
  clausalVerbs as clausal,
  irregularPasts,
  speechNouns,
} from './cue-verbs.js';
import {
  abbreviations,
  bodyNameWords,
  calendarWords,
  functionWords,
  nameParticles,
} from './function-words.js';
import { femaleNames, maleNames } from './given-names.js';
import {
  bodyNouns,
  companies,
  female,
  groupNouns,
  honorifics,
  male,
  peopleNouns,
  titles,
} from './people-nouns.js';
import { countryWords } from './countries.js';
import { silence, speechActs as acts } from './speech-acts.js';
import { plural } from './inflections.js';
import { words } from './words.js';

/** What each known word may be. */
export const lexicon = lazily(() => {
  const tags = new Map<string, number>();
  const add = (list: Iterable<string>, bits: number): void => {
    for (const word of list) tags.set(word, (tags.get(word) ?? 0) | bits);
  };
  for (const kind of [
    'determiner',
    'pronoun',
    'preposition',
    'conjunction',
    'subordinator',
    'auxiliary',
    'adverb',
    'opener',
    'modifier',
    'object',
  ] as const) {
    add(words(functionWords[kind]), tag[kind]);
  }
  add(words(peopleNouns), tag.person);
  add(words(peopleNouns).map(plural), tag.person | tag.plural);
  add(words(groupNouns), tag.person | tag.plural);
  add(words(bodyNouns), tag.body);
  add(words(bodyNouns).map(plural), tag.body | tag.plural);
  add(words(titles), tag.title);
  add(words(honorifics.male), tag.honorific | tag.male);
  add(words(honorifics.female), tag.honorific | tag.female);
  add(words(male), tag.male);
  add(words(male).map(plural), tag.male);
  add(words(female), tag.female);
  add(words(female).map(plural), tag.female);
  add(words(maleNames), tag.givenName | tag.male);
  add(words(femaleNames), tag.givenName | tag.female);
  add(words(calendarWords), tag.calendar);
  add(words(nameParticles), tag.particle);
  add(words(bodyNameWords), tag.bodyName);
  add(words(speechNouns), tag.speechNoun);
  add(cueForms().keys(), tag.cue | tag.verb);
  add(words(irregularPasts), tag.verb);
  for (const [word, { adjective }] of countryWords()) add([word], adjective ? tag.nationality : tag.country);
  add(['he', 'him', 'himself'], tag.male);
  add(['she', 'her', 'herself'], tag.female);
  return tags;
});

export const abbreviated = lazily(() => new Set(words(abbreviations)));

export const companyNouns = lazily(() => new Set(words(companies)));
export const clausalVerbs = lazily(() => new Set(words(clausal)));
export const bareClauseVerbs = lazily(() => new Set(words(bareClausal)));

export type SpeechAct = keyof typeof acts;

/** What a verb does, or a verb with its particle ("call-for"), when no clause follows. */
export const speechActs = lazily(() => {
  const table = new Map<string, SpeechAct[]>();
  for (const act of Object.keys(acts) as SpeechAct[])
    for (const verb of words(acts[act])) table.set(verb, [...(table.get(verb) ?? []), act]);
  return table;
});

export const silentVerbs = lazily(() => new Set(words(silence)));

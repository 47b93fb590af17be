import type { Language } from '../language/language.js';
import {
  abbreviations,
  bodyNameWords,
  calendarWords,
  functionWords,
  nameParticles,
} from './function-words.js';
import { irregularPasts, speechNouns } from './cue-verbs.js';
import { femaleNames, maleNames } from './given-names.js';
import { plural } from './inflections.js';
import {
  bodyNouns,
  companies,
  female,
  groupNouns,
  headsOfBodies,
  honorifics,
  male,
  peopleNouns,
  secondNames,
  titles,
  titlesInFull,
} from './people-nouns.js';
import { silence } from './speech-acts.js';
import { words } from './words.js';

/** Words by what they may be. */
export function lexicon(): Language['lexicon'] {
  const people = words(peopleNouns);
  const groups = words(groupNouns);
  const bodies = words(bodyNouns);
  const men = words(male);
  const women = words(female);
  return {
    determiner: words(functionWords.determiner),
    pronoun: words(functionWords.pronoun),
    object: words(functionWords.object),
    preposition: words(functionWords.preposition),
    conjunction: words(functionWords.conjunction),
    subordinator: words(functionWords.subordinator),
    auxiliary: words(functionWords.auxiliary),
    adverb: words(functionWords.adverb),
    opener: words(functionWords.opener),
    modifier: words(functionWords.modifier),
    person: [...people, ...people.map(plural), ...groups],
    body: [...bodies, ...bodies.map(plural)],
    plural: [...people.map(plural), ...groups, ...bodies.map(plural)],
    company: words(companies),
    title: words(titles),
    honorific: [...words(honorifics.male), ...words(honorifics.female)],
    givenName: [...words(maleNames), ...words(femaleNames)],
    male: [
      ...words(honorifics.male),
      ...words(maleNames),
      ...men,
      ...men.map(plural),
      'he',
      'him',
      'himself',
    ],
    female: [
      ...words(honorifics.female),
      ...words(femaleNames),
      ...women,
      ...women.map(plural),
      'she',
      'her',
      'herself',
    ],
    particle: words(nameParticles),
    bodyName: words(bodyNameWords),
    calendar: words(calendarWords),
    speechNoun: words(speechNouns),
    headOfBody: words(headsOfBodies),
    secondName: words(secondNames),
    verb: words(irregularPasts),
    silence: words(silence),
  };
}

export function abbreviated(): ReadonlySet<string> {
  return new Set(words(abbreviations));
}

export function fullTitles(): ReadonlyMap<string, string> {
  return new Map(titlesInFull.split('\n').map((line) => line.split(' ') as [string, string]));
}

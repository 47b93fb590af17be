import { has, tag, type Token } from '../text/token.js';
import type { Phrase } from './phrase.js';

export type Sex = 'male' | 'female' | undefined;

/** What a phrase tells of a person's sex: by honorific, given name or noun. */
export function sexOf(tokens: readonly Token[], phrase: Phrase): Sex {
  for (let i = phrase.first; i < phrase.nameFirst; i += 1) {
    const token = tokens[i]!;
    if (has(token, tag.honorific | tag.person)) {
      if (has(token, tag.male)) return 'male';
      if (has(token, tag.female)) return 'female';
    }
  }
  const honorific = tokens[phrase.first - 1];
  if (has(honorific, tag.honorific)) return has(honorific, tag.male) ? 'male' : 'female';
  if (phrase.kind === 'name' && phrase.nameLast > phrase.nameFirst) {
    const sex = sexOfGiven(tokens[phrase.nameFirst]!);
    if (sex) return sex;
  }
  if (phrase.kind === 'noun') {
    const noun = tokens[phrase.last]!;
    if (has(noun, tag.male)) return 'male';
    if (has(noun, tag.female)) return 'female';
  }
  return undefined;
}

/** What a word may be as a given name, as tags; 0 where it is none. */
export function givenSexes({ tags }: Token): number {
  return tags & tag.givenName ? tags & (tag.male | tag.female) : 0;
}

export function sexOfGiven(token: Token): Sex {
  const sexes = givenSexes(token);
  return sexes === tag.male ? 'male' : sexes === tag.female ? 'female' : undefined;
}

/** Whether a given name leaves it open what somebody's sex is. */
export function mayBe(given: number, sex: Sex): boolean {
  return given === 0 || (given & (sex === 'male' ? tag.male : tag.female)) !== 0;
}

import type { Actor } from './register.js';

/** One of whom nothing was told yet but the name. */
export function isUntold({ sex, role, acted }: Actor): boolean {
  return !sex && role === undefined && acted < 0;
}

/** A name without anything that only a person or a state has. */
export function mayBeCompany({ type, sex, role, words, country }: Actor): boolean {
  if (type === 'organization')
    return (
      country === undefined &&
      !words.some((word) =>
        /^(?:ministry|department|court|council|police|university|senate|congress|parliament|house|party|times|post|journal|herald|tribune|gazette|ledger|news|magazine|radio)$/.test(
          word,
        ),
      )
    );
  return type === 'person' && !sex && !role && words.length > 0;
}

export function agrees(actor: Actor, pronoun: string): boolean {
  switch (pronoun) {
    case 'he':
    case 'his':
      return !actor.plural && actor.type === 'person' && actor.sex !== 'female';
    case 'she':
    case 'her':
      return !actor.plural && actor.type === 'person' && actor.sex !== 'male';
    case 'they':
    case 'their':
      return actor.plural || actor.type === 'organization' || actor.type === 'group';
    case 'it':
    case 'its':
      return actor.type === 'organization' || actor.type === 'country';
    default:
      return false;
  }
}

/** How far one may be trusted to be meant by a pronoun that tells a sex, from 0 to 1. */
export function likelihood({ sex, role, words }: Actor, pronoun: string): number {
  if (sex) return 1;
  const given = words.length > 1 ? words[0]! : '';
  const against = pronoun === 'he' || pronoun === 'his' ? /a$/ : /(?:o|us|ert|ard)$/;
  return (role === undefined ? 0.7 : 0.9) * (against.test(given) ? 0.6 : 1);
}

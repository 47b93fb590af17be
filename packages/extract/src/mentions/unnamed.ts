import { has, isName, isPunctuation, tag, type Token } from '../text/token.js';
import { countryIn } from './description.js';
import type { Phrase } from './phrase.js';
import { newActor, type Actor } from './register.js';
import { sexOf } from './sex.js';

/** A noun that no table knows, but that ends as words for people do: "commenter", "florist". */
function isDoer(noun: Token): boolean {
  return (noun.tags & ~tag.company) === 0 && /(?:er|or|ist|ian|man|woman|ee|eer)$/.test(noun.word);
}

export function unnamedActor(name: string, tokens: readonly Token[], phrase: Phrase): Actor {
  const noun = tokens[phrase.last]!;
  const plural = has(noun, tag.plural);
  const isPerson = (has(noun, tag.person | tag.title) && !phrase.isBody) || isDoer(noun);
  const actor = newActor(name, [], plural ? 'group' : isPerson ? 'person' : 'organization', noun.word);
  actor.sex = sexOf(tokens, phrase);
  actor.plural = plural;
  actor.country = countryIn(tokens, phrase.first, phrase.last);
  return actor;
}

/**
 * Whether a noun is a second name for one who has a first: "the senator", "the 43-year-old driver". Not before a name of
 * its own.
 */
export function tellsMore(tokens: readonly Token[], { first, last }: Phrase): boolean {
  if (!has(tokens[last], tag.person | tag.title) || isName(tokens[last])) return false;
  if (isPunctuation(tokens[last + 1], ',') && isName(tokens[last + 2])) return false;
  if (tokens[first + 1]!.word === 'other') return false;
  if (has(tokens[last], tag.secondName)) return true;
  for (let i = first + 1; i < last; i += 1)
    if (isName(tokens[i]) || tokens[i]!.word.endsWith('-year-old')) return true;
  return false;
}

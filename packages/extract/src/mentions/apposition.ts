import { has, isPunctuation, tag, type Token } from '../text/token.js';
import type { Phrase } from './phrase.js';
import type { Actor } from './register.js';
import type { Resolver } from './resolver.js';

/** Binds the phrase at a place to the ones before it, where they mean one actor; those before are in `actors`. */
export function bindApposition(
  resolver: Resolver,
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  at: number,
  actors: Map<Phrase, Actor>,
): void {
  const phrase = phrases[at]!;
  const noun = phrase.kind === 'name' && nounOf(tokens, phrases, at);
  const actor = actors.get(phrase);
  if (!noun || actor?.type !== 'person') return;
  const unnamed = actors.get(noun);
  if (unnamed?.unnamed && unnamed !== actor) resolver.replace(unnamed, actor);
  resolver.apposed(actor, tokens, noun);
  actors.set(noun, actor);
}

/** The noun that a name stands in apposition to, or whose second role stands before the name. */
function nounOf(tokens: readonly Token[], phrases: readonly Phrase[], at: number): Phrase | undefined {
  const name = phrases[at]!;
  if (name.isBody || name.owns) return undefined;
  const before = phrases[at - 1];
  if (before && isPersonNoun(tokens, before) && isSecondRole(tokens, before, name)) return before;
  const after = tokens[name.last + 1];
  if (
    !isPunctuation(tokens[name.first - 1], ',') ||
    (after && !isPunctuation(after, ',.;:—()?!') && !has(after, tag.cue | tag.auxiliary))
  )
    return undefined;
  const end = name.first - 2;
  if (before?.last !== end) return undefined;
  const owner = phrases[at - 2];
  if (
    owner &&
    isPersonNoun(tokens, owner) &&
    before.first === owner.last + 2 &&
    /^(?:of|for|at|from)$/.test(tokens[owner.last + 1]?.word ?? '')
  )
    return owner;
  return isPersonNoun(tokens, before) ? before : undefined;
}

function isPersonNoun(tokens: readonly Token[], { kind, last }: Phrase): boolean {
  return (
    kind === 'noun' && has(tokens[last], tag.person | tag.title | tag.body) && !has(tokens[last], tag.plural)
  );
}

/** "flight attendant and union steward Ada Lee" */
function isSecondRole(tokens: readonly Token[], first: Phrase, name: Phrase): boolean {
  return (
    tokens[first.last + 1]?.word === 'and' &&
    name.first === first.last + 2 &&
    name.nameFirst > name.first &&
    has(tokens[name.nameFirst - 1], tag.person | tag.title) &&
    !has(tokens[first.first], tag.determiner) &&
    !has(tokens[name.first], tag.determiner)
  );
}

/** The person whom a noun after a comma tells more of: "Ada Lee, 43, a driver". */
export function apposedTo(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  at: number,
): Phrase | undefined {
  const noun = phrases[at]!;
  const name = phrases[at - 1];
  if (noun.kind !== 'noun' || noun.owns || name?.kind !== 'name' || name.isBody || name.owns)
    return undefined;
  if (!/^(?:an?|the)$/.test(tokens[noun.first]!.word) || !isPersonNoun(tokens, noun)) return undefined;
  const next = tokens[noun.last + 1];
  if (has(next, tag.cue | tag.auxiliary)) return undefined;
  let comma = noun.first - 1;
  if (tokens[comma - 1]?.kind === 'number' && isPunctuation(tokens[comma - 2], ',')) comma -= 2;
  return isPunctuation(tokens[comma], ',') && name.last === comma - 1 ? name : undefined;
}

import { has, isPunctuation, tag, type Token } from '../text/token.js';
import type { Phrase } from './phrase.js';
import type { Actor } from './register.js';
import type { Resolver } from './resolver.js';

/** Makes nouns mean the one who is named after them: "his son, Ben Lee, said", "the head of the port, Ada Lee". */
export function bindAppositions(
  resolver: Resolver,
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  actors: Map<Phrase, Actor>,
): void {
  phrases.forEach((phrase, i) => {
    const next = phrases[i + 1];
    if (
      phrase.kind !== 'noun' ||
      !next ||
      !has(tokens[phrase.last], tag.person | tag.title | tag.body) ||
      has(tokens[phrase.last], tag.plural)
    )
      return;
    const belongs =
      /^(?:of|for|at|from)$/.test(tokens[phrase.last + 1]?.word ?? '') && next.first === phrase.last + 2;
    const name = belongs ? phrases[i + 2] : next;
    const comma = (belongs ? next : phrase).last + 1;
    if (
      name?.kind !== 'name' ||
      name.isBody ||
      name.owns ||
      name.first !== comma + 1 ||
      !isPunctuation(tokens[comma], ',')
    )
      return;
    const actor = actors.get(name);
    const after = tokens[name.last + 1];
    if (
      actor?.type !== 'person' ||
      (after && !isPunctuation(after, ',.;:—()?!') && !has(after, tag.cue | tag.auxiliary))
    )
      return;
    const unnamed = actors.get(phrase);
    if (unnamed && unnamed !== actor) resolver.forget(unnamed);
    resolver.apposed(actor, tokens, phrase);
    actors.set(phrase, actor);
  });
}

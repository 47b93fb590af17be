import type { Actor } from '../../schema/actor.js';
import type { Article } from '../../schema/article.js';
import { articleWords } from './article-words.js';
import { actorValues, mark } from './mark.js';
import { attribute, markup, type Markup } from './markup.js';
import type { Words } from './words.js';

interface ActorLine {
  readonly name: Markup | undefined;
  readonly affiliation: Markup | undefined;
}

/** Actors who each represent the next, the first `seen` of them in words. Of the others only machines are told, beside the name. */
export function actorLine(
  article: Article,
  line: readonly Actor[],
  words: Words,
  seen: 1 | 2 = 1,
): ActorLine {
  const marks = line.map((actor, index) => mark('actor', ...actorValues(actor, line[index + 1])));
  const [name, affiliation] = line
    .slice(0, seen)
    .map((actor, index) => articleWords(article, actor.name, words, marks[index]));
  const unseen = line.map((actor, index) =>
    index < seen ? undefined : markup`<data${marks[index]}${attribute('value', actor.name)}></data>`,
  );
  return { name: name && markup`<b>${name}</b>${unseen}`, affiliation };
}

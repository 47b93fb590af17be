import { dateOf } from '../query/days.js';
import { accepts, type OneOrMore } from '../query/one-or-more.js';
import type { Article } from '../schema/article.js';
import type { Reaction } from '../schema/reaction.js';
import type { Stance } from '../schema/stance.js';
import { entitiesNamed } from './actors-named.js';
import { appearanceKey } from './appearance-key.js';
import type { Catalogs } from './catalogs.js';
import type { Entity } from './entity-of.js';
import type { ReactionEntry } from './reaction-catalog.js';

/** A stance that an actor took. */
export interface PastStance {
  /** The reaction's date, else the article's date of publication. */
  readonly date: string | undefined;
  readonly stance: Stance;
  /** The actor's previous stance on the topic where this is another one. Nothing undated counts as a change. */
  readonly changedFrom: Stance | undefined;
  readonly article: Article;
  readonly reaction: Reaction;
}

export function stanceHistory(
  { actors, reactions }: Catalogs,
  actor: OneOrMore<string>,
  topic: OneOrMore<string> | undefined,
): PastStance[] {
  return entitiesNamed(actors, actor)
    .flatMap((entity) => changesIn(reactionsOf(entity)))
    .sort(byTime)
    .map(({ article, reaction, changedFrom }) => ({
      date: dateOf(article, reaction),
      stance: reaction.stance,
      changedFrom,
      article,
      reaction,
    }));

  function reactionsOf(entity: Entity): ReactionEntry[] {
    return [...entity]
      .flatMap(({ article, actor: { id } }) => [...reactions.at('actor', appearanceKey(article, id))])
      .filter(({ reaction }) => accepts(topic, reaction.topic))
      .sort(byTime);
  }
}

function changesIn(entries: readonly ReactionEntry[]): (ReactionEntry & Pick<PastStance, 'changedFrom'>)[] {
  const latest = new Map<string, Stance>();
  return entries.map((entry) => {
    const { topic, stance } = entry.reaction;
    const before = timeOf(entry) === Infinity ? stance : (latest.get(topic) ?? stance);
    latest.set(topic, stance);
    return { ...entry, changedFrom: before === stance ? undefined : before };
  });
}

function byTime(a: ReactionEntry, b: ReactionEntry): number {
  return timeOf(a) - timeOf(b) || a.place - b.place;
}

/** In milliseconds; Infinity without a date, so that it comes last. */
function timeOf({ article, reaction }: ReactionEntry): number {
  const time = Date.parse(dateOf(article, reaction) ?? '');
  return Number.isNaN(time) ? Infinity : time;
}

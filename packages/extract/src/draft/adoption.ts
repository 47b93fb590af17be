import type { Actor, Article, Quote, Reaction, Section, Topic } from '@onrecord/core';
import { foldName } from './fold-name.js';
import { Ids } from './ids.js';

/** Takes quotes of a draft into an article, with the actors, sections, topics and reactions that it lacks for them. */
export class Adoption {
  readonly actors: Actor[];
  readonly sections: Section[];
  readonly topics: Topic[];
  readonly reactions: Reaction[];
  readonly #draft: Article;
  readonly #actorIds: Map<string, string>;
  readonly #quoteIds = new Map<string, string>();
  readonly #ids: Readonly<Record<'actor' | 'section' | 'topic' | 'quote', Ids>>;

  /** `actorIds` says which actors of the draft the article has, under which id. */
  constructor(edited: Article, draft: Article, actorIds: ReadonlyMap<string, string>) {
    this.actors = [...edited.actors];
    this.sections = [...edited.sections];
    this.topics = [...edited.topics];
    this.reactions = [...edited.reactions];
    this.#draft = draft;
    this.#actorIds = new Map(actorIds);
    this.#ids = {
      actor: new Ids(idsOf(edited.actors)),
      section: new Ids(idsOf(edited.sections)),
      topic: new Ids(idsOf(edited.topics)),
      quote: new Ids(idsOf(edited.quotes)),
    };
  }

  quote(quote: Quote): Quote {
    const id = this.#ids.quote.next(quote.text, 'quote');
    this.#quoteIds.set(quote.id, id);
    const adopted = { ...quote, id, speaker: this.#actor(quote.speaker) };
    return quote.section === undefined ? adopted : { ...adopted, section: this.#section(quote.section) };
  }

  /** To be called after the quotes: the reactions that they show, where the article has none of the actor to the topic. */
  reactionsToQuotes(): void {
    for (const reaction of this.#draft.reactions) {
      const quotes = (reaction.quotes ?? []).flatMap((id) => this.#quoteIds.get(id) ?? []);
      if (quotes.length === 0) continue;
      const actor = this.#actor(reaction.actor);
      const topic = this.#topic(reaction.topic);
      if (!this.reactions.some((other) => other.actor === actor && other.topic === topic))
        this.reactions.push({ ...reaction, actor, topic, quotes });
    }
  }

  #actor(id: string): string {
    const known = this.#actorIds.get(id);
    const actor = this.#draft.actors.find((one) => one.id === id);
    if (known !== undefined || !actor) return known ?? id;
    const adopted = this.#ids.actor.next(actor.id, 'actor');
    this.#actorIds.set(id, adopted);
    const at = this.actors.push({ ...actor, id: adopted }) - 1;
    if (actor.kind !== 'country' && actor.represents !== undefined)
      this.actors[at] = { ...actor, id: adopted, represents: this.#actor(actor.represents) };
    return adopted;
  }

  /** A new one stands after the one that is before it in the draft. */
  #section(id: string): string {
    const index = this.#draft.sections.findIndex((one) => one.id === id);
    const section = this.#draft.sections[index];
    if (!section) return id;
    const isSame = ({ heading }: Section) => foldName(heading) === foldName(section.heading);
    const known = this.sections.find(isSame);
    if (known) return known.id;
    const before = this.#draft.sections
      .slice(0, index)
      .findLast(({ heading }) => this.sections.some((one) => foldName(one.heading) === foldName(heading)));
    const at = this.sections.findIndex((one) => before && foldName(one.heading) === foldName(before.heading));
    const adopted = { ...section, id: this.#ids.section.next(section.id, 'section') };
    this.sections.splice(at + 1, 0, adopted);
    return adopted.id;
  }

  #topic(id: string): string {
    const topic = this.#draft.topics.find((one) => one.id === id);
    if (!topic) return id;
    const known = this.topics.find(({ label }) => foldName(label) === foldName(topic.label));
    if (known) return known.id;
    const adopted = { ...topic, id: this.#ids.topic.next(topic.id, 'topic') };
    this.topics.push(
      topic.initiatedBy === undefined ? adopted : { ...adopted, initiatedBy: this.#actor(topic.initiatedBy) },
    );
    return adopted.id;
  }
}

function idsOf(items: readonly { readonly id: string }[]): string[] {
  return items.map(({ id }) => id);
}

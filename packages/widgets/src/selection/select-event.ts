import type { Article } from '@onrecord/core';

/** A reader selected an actor, or no longer has one selected. Bubbles, and leaves shadow trees. */
export class OnrecordSelectEvent extends Event {
  static readonly eventName = 'onrecord-select';

  /** The id of the actor; undefined where the selection was taken back. */
  readonly actor: string | undefined;

  /** The article that the actor is in; undefined where a page fires the event itself and means any. */
  readonly article: Article | undefined;

  constructor(actor: string | undefined, article?: Article) {
    super(OnrecordSelectEvent.eventName, { bubbles: true, composed: true });
    this.actor = actor;
    this.article = article;
  }
}

declare global {
  interface HTMLElementEventMap {
    'onrecord-select': OnrecordSelectEvent;
  }
}

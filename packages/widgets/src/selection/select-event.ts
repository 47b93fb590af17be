/** A reader selected an actor, or no longer has one selected. Bubbles, and leaves shadow trees. */
export class OnrecordSelectEvent extends Event {
  static readonly eventName = 'onrecord-select';

  /** The id of the actor; undefined where the selection was taken back. */
  readonly actor: string | undefined;

  constructor(actor: string | undefined) {
    super(OnrecordSelectEvent.eventName, { bubbles: true, composed: true });
    this.actor = actor;
  }
}

declare global {
  interface HTMLElementEventMap {
    'onrecord-select': OnrecordSelectEvent;
  }
}

import type { Caption } from '@onrecord/core';

/** A picture of an actor. */
export interface Portrait {
  readonly url: string;
  readonly alt: string;
  readonly credit?: string | undefined;
}

/** The speaker's picture, if the data has one. */
export function portraitOf({ speaker }: Caption): Portrait | undefined {
  const pictured: { readonly id: string; readonly image?: Portrait } | undefined = speaker;
  return pictured?.image;
}

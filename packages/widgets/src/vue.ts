import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { Dashed, EventName, Settable, Tag } from './frameworks/settable.js';

type Emits = { [Name in EventName]: (event: HTMLElementEventMap[Name]) => void };

/** Vue reads `stance-labels` as `stanceLabels`, which then takes what either takes. */
type Props<Element, Own = Settable<Element>> = {
  [Name in keyof Own]: Own[Name] | Own[Dashed<Name> & keyof Own];
};

type Component<Element> = new () => Element & {
  $props: Props<Element> & Omit<HTMLAttributes, keyof Settable<Element>> & PublicProps;
  $emit: EmitFn<Emits>;
};

type Components = { [Name in Tag]: Component<HTMLElementTagNameMap[Name]> };

/** The elements in Vue's templates. Types alone. */
declare module 'vue' {
  interface GlobalComponents extends Components {}
}

import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { Handlers, Settable, Tag } from './frameworks/settable.js';

type Props<Element> = Settable<Element> &
  Handlers &
  DetailedHTMLProps<Omit<HTMLAttributes<Element>, keyof Settable<Element>>, Element>;

type Elements = { [Name in Tag]: Props<HTMLElementTagNameMap[Name]> };

/** The elements in the JSX of React 19. Types alone. */
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}

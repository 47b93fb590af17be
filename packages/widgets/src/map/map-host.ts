import type { ReactiveControllerHost } from 'lit';
import type { Shown } from './shown.js';
import type { Region } from './view-of.js';

/** The map's element, as its controls see it. */
export interface MapHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly hash: string | undefined;
  readonly selected: string | undefined;
}

/** What the controls may ask of the element. */
export interface MapView {
  /** Undefined while there is nothing to control. */
  readonly shown: () => Shown | undefined;
  readonly choose: (actor: string | undefined) => void;
  readonly switchTo: (topic: string) => void;
  readonly zoomTo: (region: Region) => void;
  /** Draws at once, where a browser doesn't wait. */
  readonly drawNow: () => void;
}

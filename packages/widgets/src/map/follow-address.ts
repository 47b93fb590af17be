import { HashSelection } from '../selection/hash-selection.js';
import { entriesOf, type Entry } from './entries-of.js';
import type { MapHost, MapView } from './map-host.js';

/** Keeps a map's chosen actor and the page's address in step. `follows` is whether the address counts at the beginning. */
export function followAddress(host: MapHost, view: MapView, follows: boolean): HashSelection {
  return new HashSelection(
    host,
    (actor) => {
      const shown = view.shown();
      if (shown === undefined || actor === host.selected) return;
      const { article, entries } = shown;
      if (actor !== undefined && !article.actors.some(({ id }) => id === actor)) return;
      const isIn = (list: readonly Entry[]): boolean => list.some((entry) => entry.actor.id === actor);
      const elsewhere = isIn(entries)
        ? undefined
        : article.topics.find(({ id }) => isIn(entriesOf(article, id)));
      if (elsewhere !== undefined) view.switchTo(elsewhere.id);
      view.choose(actor);
    },
    follows,
  );
}

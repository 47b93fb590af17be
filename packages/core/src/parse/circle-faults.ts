import type { Fault } from './fault.js';
import { stringsAt, type Found } from './values-at.js';

/** Actors that represent each other in a circle: one fault for each circle, at the link that closes it. */
export function circleFaults(input: unknown): Fault[] {
  const ids = new Map(stringsAt(input, 'actors.*.id').map(([path, id]) => [path[1], id]));
  const links = new Map<string | undefined, Found<string>>(
    stringsAt(input, 'actors.*.represents').map((link) => [ids.get(link[0][1] ?? ''), link]),
  );
  const checked = new Set<string>();
  const faults: Fault[] = [];
  for (const start of links.keys()) {
    const walk = new Set<string>();
    let actor = start;
    while (actor !== undefined && !checked.has(actor)) {
      checked.add(actor);
      walk.add(actor);
      const link = links.get(actor);
      actor = link?.[1];
      if (link && actor !== undefined && walk.has(actor)) {
        faults.push({ path: link[0], expected: 'an actor that does not represent this one', arrived: actor });
      }
    }
  }
  return faults;
}

import { expect } from 'vitest';
import type { HostPage } from '../pages/host-page.js';
import { openPage, type OpenPage } from '../pages/open-page.js';
import { cardOf, cardsOf, mapOf, type Widget } from '../pages/widget.js';
import { differences, looksOf, type Looks } from './looks.js';
import { ownParts } from './own-parts.js';
import { hostilePages, type HostilePage } from './pages.js';

/** What is found on a page with its widgets, and on the same page without their script. */
export interface Evidence {
  readonly looks: readonly Looks[];
  /** What a reader sees after choosing NATO on the map. */
  readonly opened: string;
  readonly faults: readonly string[];
  readonly own: readonly string[];
  readonly without: { readonly faults: readonly string[]; readonly own: readonly string[] };
}

const found = new Map<string, Promise<Evidence>>();

/** The evidence of one of the hostile pages. Each is visited once. */
export function evidenceOf(name: string): Promise<Evidence> {
  const evidence = found.get(name) ?? visit(hostilePages[name]!);
  found.set(name, evidence);
  return evidence;
}

async function visit({ unrest, needs, ...page }: HostilePage): Promise<Evidence> {
  const without = await openPage(withoutScript(page));
  const before = { faults: [...without.faults], own: ownParts(without.document) };
  without.close();

  const open = await openPage(page);
  const widgets = await drawn(open);
  await unrest?.(open.document);
  await drawn(open);
  const looks = await steady(() => widgets.map(({ element }) => looksOf(element)));
  const own = ownParts(open.document);
  const [map] = widgets;
  await map!.press('[part=actor][data-key="nato"]');
  await map!.part('#quotes blockquote');
  const opened = map!.text('#quotes blockquote');
  const faults = [...open.faults];
  open.close();
  return { looks, opened, faults, own, without: before };
}

/** The looks of widgets once they stay the same: a width that has changed is noticed a little later. */
async function steady(read: () => Looks[]): Promise<Looks[]> {
  const before = read();
  for (let frames = 0; frames < 3; frames += 1) await new Promise(requestAnimationFrame);
  const now = read();
  const isSteady = now.every((looks, i) => differences(looks, before[i]!).length === 0);
  return isSteady ? now : steady(read);
}

/** The same page with a script that does nothing in the place of ours. */
function withoutScript(page: HostPage): HostPage {
  const parts = Object.entries(page).map(([name, text]: [string, string]) => [
    name,
    text.replaceAll(/\/e2e\/\w+\/onrecord\.js/gu, '/e2e/nothing.js'),
  ]);
  return Object.fromEntries(parts) as HostPage;
}

/** The widgets, once all that comes late is there: names on the map, what readers do with cards. */
async function drawn(page: OpenPage): Promise<Widget[]> {
  const map = await mapOf(page);
  await map.part('.labels text');
  const card = await cardOf(page);
  const cards = await cardsOf(page);
  await expect.poll(() => cards.all('[part=share]').length).toBe(cards.all('[part=card]').length);
  return [map, card, cards];
}

/** A control that a reader used: an actor's button by id, or a country on the map by code. */
export interface UsedControl {
  readonly group: '.actors' | '.picture';
  readonly key: string;
}

/** The control that an element is in; undefined outside of all. */
export function usedControl(target: Element): UsedControl | undefined {
  const key = target.closest<HTMLElement | SVGElement>('[data-key]')?.dataset['key'];
  const group = (['.actors', '.picture'] as const).find((selector) => target.closest(selector) !== null);
  return key === undefined || group === undefined ? undefined : { group, key };
}

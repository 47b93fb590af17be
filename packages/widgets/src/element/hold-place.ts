import { isHeightFollowed } from './followed-height.js';

/** Where an element is in the window, and how far what follows it is from it, in CSS pixels. */
export interface Place {
  readonly top: number;
  readonly height: number;
  readonly gap: number;
}

export function placeOf(element: Element): Place {
  const { top, bottom, height } = element.getBoundingClientRect();
  const next = nextInSight(element)?.getBoundingClientRect();
  return { top, height, gap: next === undefined ? 0 : next.top - bottom };
}

/** Scripts and what is hidden have no place. */
function nextInSight({ nextElementSibling: next }: Element): Element | null {
  return next === null || next.getClientRects().length > 0 ? next : nextInSight(next);
}

/** Where an element is now: what is returned holds it there for the part that takes the place of all that is in it. */
export function keepPlace(element: Element): (part: HTMLElement) => void {
  const before = placeOf(element);
  return (part) => {
    holdPlace(element, part, before);
  };
}

/**
 * Keeps an element where it was and as high as it was, and what follows with it, when `part` has taken the place of all that was
 * in it. A part that is lower gets room below; one that is higher is drawn closer, as class `tight`, until nobody sees it.
 */
export function holdPlace(element: Element, part: HTMLElement, before: Place): void {
  const now = placeOf(element);
  // What was there may have had margins that reached beyond the element.
  if (now.top < before.top) part.style.marginBlockStart = `${before.top - now.top}px`;
  if (now.gap < before.gap) part.style.marginBlockEnd = `${before.gap}px`;
  const end = before.top + before.height;
  // Out of sight what follows may move, and in such a frame all would stay as high as it once was.
  if (end <= 0 || end >= innerHeight || isHeightFollowed()) return;
  if (part.offsetHeight > before.height) part.classList.add('tight');
  part.style.minBlockSize = `${before.height}px`;
  const letGo = (): void => {
    part.classList.remove('tight');
    part.style.minBlockSize = '';
    for (const name of events) removeEventListener(name, release, options);
  };
  const release = (): void => {
    const { top, bottom } = part.getBoundingClientRect();
    if (bottom <= 0 || top >= innerHeight || !part.isConnected) letGo();
  };
  for (const name of events) addEventListener(name, release, options);
  // What readers do in it may change its height, and they expect that.
  for (const name of ['click', 'change']) part.addEventListener(name, letGo, { once: true });
}

const events = ['scroll', 'resize'] as const;
/** Scrolling is told to the part that scrolls alone: it is met on its way there. */
const options = { capture: true, passive: true };

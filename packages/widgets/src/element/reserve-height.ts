/**
 * Keeps a part of a page at least as high as it was, in CSS pixels, so that what follows stays where it is. Once that is out of
 * sight, where it can move unseen, the part is as high as it is by itself.
 */
export function reserveHeight(part: HTMLElement, height: number): void {
  if (part.offsetHeight >= height) return;
  part.style.minBlockSize = `${height}px`;
  const release = (): void => {
    const { bottom } = part.getBoundingClientRect();
    if (bottom > 0 && bottom < innerHeight && part.isConnected) return;
    part.style.minBlockSize = '';
    for (const name of events) removeEventListener(name, release, options);
  };
  for (const name of events) addEventListener(name, release, options);
  release();
}

const events = ['scroll', 'resize'] as const;
/** Scrolling is told to the part that scrolls alone: it is met on its way there. */
const options = { capture: true, passive: true };

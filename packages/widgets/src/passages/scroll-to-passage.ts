import { withStyle } from './with-style.js';

/** A passage that takes more of the window than this share is shown from its first line on. */
const mostOfWindow = 0.5;

/**
 * Brings a passage that begins in a block to the middle of whatever scrolls, away from headers that stick. A range can't be
 * scrolled to, so for this moment the block's scroll margins make it as high as the passage.
 */
export function scrollToPassage(passage: Range, block: HTMLElement): void {
  const whole = passage.getBoundingClientRect();
  const isLong = whole.height > mostOfWindow * innerHeight;
  const { top, bottom } = (isLong ? passage.getClientRects()[0] : whole) ?? whole;
  const box = block.getBoundingClientRect();
  const margins = {
    'scroll-margin-top': `${box.top - top}px`,
    'scroll-margin-bottom': `${bottom - box.bottom}px`,
  };
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  withStyle(block, margins, () => {
    block.scrollIntoView({ block: 'center', behavior });
  });
}

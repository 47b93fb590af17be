/** A box in the window, in CSS pixels. */
export type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

interface Size {
  readonly width: number;
  readonly height: number;
}

const gap = 8;
const margin = 16;

/**
 * The corner of a card beside a box, inside a window of this size: below the box, above it if only there is room; from the
 * side on that lines of text begin.
 */
export function beside(
  { left, right, top, bottom }: Box,
  card: Size,
  window: Size,
  isRightToLeft: boolean,
): { readonly left: number; readonly top: number } {
  const below = bottom + gap;
  const above = top - gap - card.height;
  const hasRoomBelow = below + card.height + margin <= window.height;
  return {
    left: Math.max(
      margin,
      Math.min(isRightToLeft ? right - card.width : left, window.width - margin - card.width),
    ),
    top: hasRoomBelow || above < margin ? below : above,
  };
}

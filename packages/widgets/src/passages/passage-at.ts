import type { Box } from './beside.js';

/** The shortest of the passages that are drawn where a reader clicked, and the box of its line there. */
export function passageAt<Passage extends { readonly range: Range }>(
  passages: readonly Passage[],
  { target, clientX, clientY }: MouseEvent,
): { readonly passage: Passage; readonly at: Box } | undefined {
  const here = passages.flatMap((passage) => {
    const { range } = passage;
    if (!(target instanceof Node && range.intersectsNode(target))) return [];
    const at = [...range.getClientRects()].find(
      ({ left, right, top, bottom }) =>
        left <= clientX && clientX <= right && top <= clientY && clientY <= bottom,
    );
    return at === undefined ? [] : [{ passage, at, length: range.toString().length }];
  });
  return here.sort((a, b) => a.length - b.length)[0];
}

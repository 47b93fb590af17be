import { blockOf } from './block-of.js';

/** Nothing that can be used may stand in one of these. */
const controls = 'a[href], button, label, summary';

/** The element that the control of a passage stands in: the block in which the passage ends. */
export function markHolder(passage: Range): Element | undefined {
  const block = blockOf(passage.endContainer);
  const around = block?.closest(controls)?.parentElement;
  return around ? blockOf(around) : block;
}

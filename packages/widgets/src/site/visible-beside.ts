import { isElement } from './is-element.js';

type Side = 'previousSibling' | 'nextSibling';

/** The next node on a side, among those with the same parent, that readers see something of. */
export function visibleBeside(node: Node, side: Side): Node | null {
  let beside = node[side];
  while (beside !== null && !isVisible(beside)) beside = beside[side];
  return beside;
}

/** Whether readers see nothing else of what a node's parent holds. */
export function isAllThere(node: Node): boolean {
  return visibleBeside(node, 'previousSibling') === null && visibleBeside(node, 'nextSibling') === null;
}

/** Whether nothing stands on the same line by the markup: on both sides there is a block, a line break, or the edge of one. */
export function isAloneOnLine(node: Node): boolean {
  return isLineEnd(node, 'previousSibling') && isLineEnd(node, 'nextSibling');
}

/** Whether a node is the last thing that readers see of an ancestor. */
export function isLastIn(ancestor: Node, node: Node): boolean {
  if (node === ancestor) return true;
  return (
    visibleBeside(node, 'nextSibling') === null &&
    node.parentNode !== null &&
    isLastIn(ancestor, node.parentNode)
  );
}

function isLineEnd(node: Node, side: Side): boolean {
  const beside = visibleBeside(node, side);
  if (beside !== null) return isElement(beside) && beside.matches(blocks);
  const { parentElement: parent } = node;
  return parent === null || parent.matches(blocks) || isLineEnd(parent, side);
}

function isVisible(node: Node): boolean {
  if (isElement(node)) return !node.matches(unseen);
  return node.nodeType === Node.TEXT_NODE && /\S/.test(node.nodeValue ?? '');
}

const unseen = 'link,meta,noscript,script,style,template,[hidden]';

/** By name and not by style: a page may have reset `display`, and what isn't known is taken for a word. */
const blocks =
  'address,article,aside,blockquote,body,br,center,details,dialog,div,dl,fieldset,figcaption,figure,footer,form,h1,h2,h3,h4,h5,h6,' +
  'header,hr,main,nav,ol,p,pre,search,section,table,ul,onrecord-article,onrecord-quote-cards,onrecord-reactions-map,' +
  'onrecord-quote-card:not([size=inline])';

import { idle } from '../passages/idle.js';
import { isElement } from './is-element.js';

/** More new nodes than this, and looking at the whole is quicker than at each. */
const many = 200;

const changes: MutationObserverInit = {
  subtree: true,
  childList: true,
  attributeFilter: ['href', 'src', 'data-onrecord-root'],
};

/**
 * Looks at a document or a shadow root, and at whatever is new in it later: together, when the page rests. `look` gets nodes with
 * all that is in them; `settled` runs after it, and after removals.
 */
export function watchPage(
  look: (node: ParentNode) => void,
  settled: () => void,
): (root: Document | ShadowRoot) => void {
  let changed = new Set<ParentNode>();
  let isWaiting = false;
  const lookAtChanged = async (): Promise<void> => {
    isWaiting = true;
    await idle();
    isWaiting = false;
    const nodes = changed.size > many ? new Set([...changed].map(rootOf)) : changed;
    changed = new Set();
    nodes.forEach(look);
    settled();
  };
  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records)
      for (const node of type === 'attributes' ? [target] : addedNodes)
        if (isElement(node)) changed.add(node);
    if (!isWaiting) void lookAtChanged();
  });
  return (root) => {
    observer.observe(root, changes);
    look(root);
  };
}

function rootOf(node: ParentNode): ParentNode {
  return node.getRootNode() as Document | ShadowRoot | Element;
}

const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

/** Calls `listener` whenever a `lang` in the page changes, until the function returned is called. */
export function onLanguageChange(listener: () => void): () => void {
  observer ??= observed();
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

function observed(): MutationObserver {
  const all = new MutationObserver(() => {
    for (const listener of listeners) listener();
  });
  all.observe(document, { subtree: true, attributeFilter: ['lang'] });
  return all;
}

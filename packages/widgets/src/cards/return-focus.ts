/**
 * Escape closes a popover, and the focus goes back to its button. Browsers see to the first; Chromium, in a shadow tree, not to
 * the second.
 */
export function returnFocus(root: HTMLElement | DocumentFragment): void {
  root.addEventListener('keydown', (event) => {
    if ((event as KeyboardEvent).key !== 'Escape') return;
    const panel = (event.target as Element).closest('[popover]');
    // One that is open within it closes first.
    if (panel === null || panel.querySelector(':is(:popover-open, .open)') !== null) return;
    root.querySelector<HTMLElement>(`[popovertarget="${CSS.escape(panel.id)}"]`)?.focus();
  });
}

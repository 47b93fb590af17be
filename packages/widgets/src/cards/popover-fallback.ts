/**
 * Opens what buttons name in `popovertarget` for browsers that don't: by the class `open`, one panel at a time but for those
 * inside each other. The button closes it again, and so does Escape.
 */
export function openPanels(root: HTMLElement | DocumentFragment): void {
  root.addEventListener('click', ({ target }) => {
    const inner = (target as Element).closest('[popovertarget]');
    if (inner === null) return;
    const panel = root.querySelector(`#${CSS.escape(inner.getAttribute('popovertarget') ?? '')}`);
    const opens = panel?.classList.contains('open') === false;
    for (const open of root.querySelectorAll('.open')) if (!open.contains(inner)) toggle(open, false);
    if (panel !== null && opens) toggle(panel, true);
  });
  root.addEventListener('keydown', (event) => {
    const innermost = [...root.querySelectorAll('.open')].at(-1);
    if ((event as KeyboardEvent).key === 'Escape' && innermost !== undefined) toggle(innermost, false);
  });
}

/** Says so as a popover does. */
function toggle(panel: Element, isOpen: boolean): void {
  const say = (type: string): void => {
    panel.dispatchEvent(Object.assign(new Event(type), { newState: isOpen ? 'open' : 'closed' }));
  };
  say('beforetoggle');
  panel.classList.toggle('open', isOpen);
  say('toggle');
}
